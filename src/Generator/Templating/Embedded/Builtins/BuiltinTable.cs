using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>All built-in functions by namespace and name.</summary>
internal static class BuiltinTable
{
    private static readonly Dictionary<string, Dictionary<string, Builtin>> Namespaces = new(StringComparer.Ordinal)
    {
        ["string"] = Named("string", StringFunctions.All),
        ["array"] = Named("array", ArrayFunctions.All),
        ["math"] = Named("math", MathFunctions.All),
        ["object"] = Named("object", ObjectFunctions.All),
        ["html"] = Named("html", HtmlFunctions.All),
    };

    /// <summary>Every function's full name, sorted by ordinal.</summary>
    public static IEnumerable<string> Names => Namespaces.Values.SelectMany(n => n.Values).Select(b => b.Name).Order(StringComparer.Ordinal);

    public static bool IsNamespace(string name) => Namespaces.ContainsKey(name);

    /// <summary>The function; a <see cref="TemplateFault"/> when this engine has none of that name.</summary>
    public static Builtin Find(string space, string name, int at) => Namespaces[space].GetValueOrDefault(name)
        ?? throw new TemplateFault(
            TemplateCodes.NotOffered, at, $"this engine has no function '{space}.{name}'; Scriban may have it",
            Nearest.Hint(name, Namespaces[space].Keys) ?? $"'{space}' has: {string.Join(", ", Namespaces[space].Keys.Order(StringComparer.Ordinal))}");

    /// <summary>What to say of a name that is a namespace in Scriban alone; null for other names.</summary>
    public static string? HintFor(string name) => name is "date" or "regex" or "timespan" or "include_join"
        ? $"Scriban has '{name}', this engine has not"
        : null;

    /// <summary>The function's full name when only its namespace was forgotten.</summary>
    public static string? HintForFunction(string name) =>
        HintFor(name) ?? Names.FirstOrDefault(n => n.EndsWith("." + name, StringComparison.Ordinal)) switch
        {
            null => null,
            var full => $"did you mean '{full}'?",
        };

    private static Dictionary<string, Builtin> Named(string space, IEnumerable<Builtin> functions) =>
        functions.ToDictionary(f => f.Name, f => f with { Name = $"{space}.{f.Name}" }, StringComparer.Ordinal);
}
