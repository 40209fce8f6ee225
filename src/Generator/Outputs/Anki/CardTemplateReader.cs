using System.Text.RegularExpressions;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>Reads one side of a card in Anki's template language: which fields it shows, and under which conditions.</summary>
internal sealed partial class CardTemplateReader
{
    private readonly List<Shown> shown = [];

    private CardTemplateReader()
    {
    }

    /// <summary>True when a field is shown through the filter 'cloze'.</summary>
    public bool HasCloze { get; private set; }

    /// <summary>Reads a side; null after an error.</summary>
    /// <param name="file">The file as diagnostics name it.</param>
    /// <param name="known">Names that may be shown.</param>
    public static CardTemplateReader? Read(string file, string text, HashSet<string> known, DiagnosticBag bag)
    {
        var reader = new CardTemplateReader();
        var open = new Stack<(string Name, bool IsNegated, int At)>();
        var before = bag.Count;
        foreach (Match tag in Tag().Matches(text))
        {
            var (sign, content) = (tag.Groups["sign"].Value, tag.Groups["content"].Value.Trim());
            var name = content[(content.LastIndexOf(':') + 1)..];
            if (tag.Groups["end"].Length == 0)
                bag.Error(AnkiCodes.BrokenSection, Place(file, text, tag.Index), "'{{' has no '}}', expected it on the same line");
            else if (!known.Contains(name) && !GapCondition().IsMatch(name))
                bag.Error(
                    AnkiCodes.UnknownField, Place(file, text, tag.Index), $"there is no field '{name}', expected one of the note's fields",
                    Nearest.Hint(name, known));
            else if (sign is "#" or "^")
                open.Push((name, sign == "^", tag.Index));
            else if (sign.Length == 0)
                reader.Show(content, name, [.. open.Select(o => (o.Name, o.IsNegated))]);
            else if (open.Count == 0 || open.Pop().Name != name)
                bag.Error(
                    AnkiCodes.BrokenSection, Place(file, text, tag.Index),
                    $"'{{{{/{name}}}}}' closes no section, expected the one opened last");
        }

        foreach (var section in open.Reverse())
            bag.Error(
                AnkiCodes.BrokenSection, Place(file, text, section.At),
                $"the section '{section.Name}' is never closed, expected '{{{{/{section.Name}}}}}'");
        return bag.Count == before ? reader : null;
    }

    /// <summary>
    /// What Anki calls req: the fields without which the side is empty. Any of those that suffice alone, else all that are needed.
    /// </summary>
    public (string Need, IReadOnlyList<int> Fields) Requirement(IReadOnlyList<string> fields)
    {
        var sufficient = PlacesWhere(f => IsFilled([f]));
        if (sufficient.Count > 0)
            return ("any", sufficient);
        return ("all", IsFilled([.. fields]) ? PlacesWhere(f => !IsFilled([.. fields.Where(other => other != f)])) : []);

        List<int> PlacesWhere(Func<string, bool> holds) => [.. Enumerable.Range(0, fields.Count).Where(i => holds(fields[i]))];
    }

    private bool IsFilled(HashSet<string> filled) =>
        shown.Any(s => filled.Contains(s.Field) && s.Conditions.All(c => filled.Contains(c.Field) != c.IsNegated));

    private void Show(string content, string name, List<(string Field, bool IsNegated)> conditions)
    {
        HasCloze |= content[..^name.Length].Split(':').Contains("cloze");
        shown.Add(new Shown(name, conditions));
    }

    /// <summary>The same side with fields under the names that learners see.</summary>
    /// <param name="names">By the name in the text; other names stay.</param>
    public static string Rename(string text, IReadOnlyDictionary<string, string> names) => Tag().Replace(text, tag =>
    {
        var content = tag.Groups["content"].Value;
        var start = content.LastIndexOf(':') + 1;
        return names.TryGetValue(content[start..].Trim(), out var name) && name != content[start..]
            ? $"{{{{{tag.Groups["sign"].Value}{content[..start]}{name}}}}}"
            : tag.Value;
    });

    /// <summary>Where something stands in a side.</summary>
    public static Location Place(string file, string text, int at)
    {
        var before = text.AsSpan(0, at);
        return new Location(file, before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }

    [GeneratedRegex(@"\{\{(?<sign>[#^/]?)(?<content>[^{}\n]*)(?<end>\}\})?", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    /// <summary>Anki knows 'c1' as the condition that the card asks gap 1.</summary>
    [GeneratedRegex("^c[1-9][0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex GapCondition();

    private sealed record Shown(string Field, IReadOnlyList<(string Field, bool IsNegated)> Conditions);
}
