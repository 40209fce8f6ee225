using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>A template, parsed once and rendered as often as needed.</summary>
/// <param name="Name">Path below the templates folder.</param>
/// <param name="Shown">Path that diagnostics show.</param>
/// <param name="Source">The text as read.</param>
/// <param name="Body">Null when it has syntax errors.</param>
/// <param name="Includes">Every include in it.</param>
/// <param name="Arguments">Names it reads as '$.name'.</param>
internal sealed record Template(
    string Name, string Shown, string Source, Block? Body, IReadOnlyList<Include> Includes, IReadOnlySet<string> Arguments)
{
    public bool IsEscaped { get; } = TemplateNames.IsEscaped(Name);

    public Location Locate(int at) => Locate(Shown, Source, at);

    /// <summary>Line and column of an offset.</summary>
    public static Location Locate(string shown, string source, int at)
    {
        var before = source.AsSpan(0, Math.Min(at, source.Length));
        return new Location(shown, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
