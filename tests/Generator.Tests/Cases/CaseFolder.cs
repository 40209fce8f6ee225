using SinoRussia.Generator.Checking;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Loading;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Proofreading;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;
using SinoRussia.Generator.Tests.Snapshots;

namespace SinoRussia.Generator.Tests.Cases;

/// <summary>
/// A folder with what goes wrong: the files that differ from the valid content in _base, a list remove.txt of files that are missing, and
/// expected.txt, the report as a user reads it.
/// </summary>
internal static class CaseFolder
{
    public static string Root { get; } = Path.Combine(Repository.Tests, "Cases");

    public static string Base { get; } = Path.Combine(Root, "_base");

    /// <summary>Names of the case folders: a code and what goes wrong.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateDirectories(Root).Select(d => Path.GetFileName(d)!).Where(n => n != "_base").Order(StringComparer.Ordinal);

    /// <summary>Puts a case's content together in an empty folder.</summary>
    public static void Assemble(string name, string target)
    {
        Copy(Base, target);
        var folder = Path.Combine(Root, name);
        Copy(folder, target);
        var remove = Path.Combine(folder, "remove.txt");
        foreach (var path in File.Exists(remove) ? File.ReadAllLines(remove) : [])
            Remove(Path.Combine(target, path));
    }

    /// <summary>Reads and checks the content in a folder; all findings in reading order, places as seen from the folder.</summary>
    public static IReadOnlyList<Diagnostic> Check(string folder)
    {
        var bag = new DiagnosticBag();
        if (CorpusLoader.Load(Path.Combine(folder, "content"), Path.Combine(folder, "seeds"), bag) is { } corpus)
            Examine(corpus, folder, bag);
        return [.. bag.InReadingOrder().Select(d => Relative(d, folder))];
    }

    private static void Examine(Corpus corpus, string folder, DiagnosticBag bag)
    {
        Speak(corpus, Path.Combine(folder, "templates"), bag);
        FactChecks.Run(corpus, bag);
        var links = LinkGraph.Build(corpus, bag);
        var options = new BuildOptions(Path.Combine(folder, "content"), Path.Combine(folder, "seeds"), "", "", []);
        if (!bag.HasErrors)
            Proofreader.Run(corpus, links, bag);
        if (LedgerStage.Load(options, bag) is { } ledger && !bag.HasErrors)
        {
            var guide = StudyGuideBuilder.Build(corpus, links, ledger);
            IntroductionChecks.Run(guide, bag);
            LedgerStage.CheckContent(options, guide, bag);
        }
    }

    /// <summary>Gives the words of the guide's language to the case's own templates.</summary>
    private static void Speak(Corpus corpus, string templates, DiagnosticBag bag)
    {
        var engine = TemplateEngine.Parse(new TemplateFiles([templates], new()), bag);
        TemplateStage.Speak(engine, new TemplateFiles([Repository.Templates, templates], new()), corpus.Subject, bag);
    }

    private static Diagnostic Relative(Diagnostic diagnostic, string folder)
    {
        var prefix = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder).Replace('\\', '/') + "/";
        return diagnostic with
        {
            Location = diagnostic.Location with { File = diagnostic.Location.File.Replace(prefix, "", StringComparison.Ordinal) },
            Message = diagnostic.Message.Replace(prefix, "", StringComparison.Ordinal),
            Hint = diagnostic.Hint?.Replace(prefix, "", StringComparison.Ordinal),
        };
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        else
            File.Delete(path);
    }
}
