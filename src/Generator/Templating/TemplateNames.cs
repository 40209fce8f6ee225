namespace SinoRussia.Generator.Templating;

/// <summary>What the name of a file says about it.</summary>
internal static class TemplateNames
{
    /// <summary>True for files in the template language; all others are copied or ignored.</summary>
    public static bool IsTemplate(string name) => name.EndsWith(".sbn", StringComparison.Ordinal);

    /// <summary>True when strings are escaped on output: the extension before '.sbn' is .html, .xhtml, .svg or .xml.</summary>
    public static bool IsEscaped(string name) => Path.GetExtension(Path.GetFileNameWithoutExtension(name)) is ".html" or ".xhtml" or ".svg" or ".xml";

    /// <summary>The file as the user would type it: relative to the working folder, with '/'; the name itself when there is no such file.</summary>
    public static string Shown(TemplateFiles files, string name) =>
        files.PathOf(name) is { } path ? Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace('\\', '/') : name;
}
