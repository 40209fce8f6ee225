using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Publishing;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Pipeline;

/// <summary>Finds what is wrong with a page in the templates of the user's own, where it can be mended.</summary>
internal sealed class OwnTemplates(TemplateFiles files) : IOrigins
{
    private readonly Lazy<IReadOnlyList<(string Name, string Text)>> texts = new(() => Read(files));

    public Location? OfLink(string target)
    {
        foreach (var (name, text) in texts.Value)
        {
            var at = text.IndexOf($"\"{target}\"", StringComparison.Ordinal);
            if (at < 0)
                at = text.IndexOf($"({target})", StringComparison.Ordinal);
            if (at < 0)
                continue;
            var before = text.AsSpan(0, at + 1);
            return new Location(files.Shown(name), before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
        }

        return null;
    }

    public Location? OfFile(string path) => files.OwnNames.Contains(path) ? new Location(files.Shown(path)) : null;

    private static List<(string Name, string Text)> Read(TemplateFiles files)
    {
        // What cannot be read was reported when it was rendered.
        var bag = new DiagnosticBag();
        return
        [
            .. files.OwnNames
                .Where(n => n.EndsWith(".sbn", StringComparison.Ordinal))
                .Select(n => (n, files.ReadText(n, InputLimit.Template, bag) ?? "")),
        ];
    }
}
