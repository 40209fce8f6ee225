using System.Globalization;
using System.Text.RegularExpressions;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Outputs.Anki;
using SinoRussia.Generator.Pipeline;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>The faces of the real deck's cards as Anki puts them together from fields and card templates.</summary>
internal sealed partial class AnkiCardFaces
{
    private readonly IReadOnlyList<AnkiNote> notes;

    private AnkiCardFaces(IReadOnlyList<AnkiNote> notes) => this.notes = notes;

    public static AnkiCardFaces Of(BuildOptions options)
    {
        var bag = new DiagnosticBag();
        var content = BuildPipeline.Check(options, bag)!;
        var ids = new StableIds(content.Guide.Corpus.Subject.Id);
        var types = NoteTypes.Load(content.Guide, ids, content.Files, bag)!;
        // A card that is withdrawn shows its notice.
        var guide = content.Guide with
        {
            Cards = [.. content.Guide.Cards.Select((c, i) => i == 0 ? c with { Withdrawn = "A *sentence* why." } : c)],
        };
        var site = new OutputStage(guide, content.Templates, content.Files).Site;
        var notes = NoteBuilder.Build(site, types, content.Templates, bag);
        Assert.Empty(bag.InReadingOrder());
        return new AnkiCardFaces(notes!);
    }

    /// <summary>A card of every form, of those that say the most: with corrections, disputes and withdrawal where there are any.</summary>
    public IEnumerable<AnkiNote> Fullest() =>
        notes.GroupBy(n => n.Type.Form).Select(g => g.MaxBy(n => n.Fields.Sum(f => f.Length))!)
            .Append(notes[0])
            .Concat(
                Enumerable.Range(5, 2).Select(field => notes.Where(n => n.Fields[field].Length > 0).MaxBy(n => n.Fields[field].Length))
                    .OfType<AnkiNote>());

    /// <summary>The first card of a form that has neither correction nor dispute.</summary>
    public AnkiNote Plain(CardForm form) =>
        notes.First(n => n.Type.Form == form && n.Fields[5].Length + n.Fields[6].Length == 0 && n.Card.Withdrawn is null);

    /// <summary>A page with one side of the note's first card.</summary>
    /// <param name="night">As Anki marks its night mode.</param>
    public static string Page(AnkiNote note, bool back, bool night)
    {
        var front = Fill(note, note.Type.Template.Front, "", isBack: false);
        var body = back ? Fill(note, note.Type.Template.Back, front, isBack: true) : front;
        return "<!DOCTYPE html><html lang='en'><head><title>Card</title><meta name='viewport' "
            + $"content='width=device-width'><style>{note.Type.Css}</style></head>"
            + $"<body class='card{(night ? " nightMode" : "")}'><main>{body}</main></body></html>";
    }

    private static string Fill(AnkiNote note, string template, string front, bool isBack)
    {
        var fields = note.Type.Fields.Zip(note.Fields).ToDictionary(p => p.First.Name, p => p.Second);
        // Sections stand in sections.
        var shown = template;
        while (Section().IsMatch(shown))
            shown = Section().Replace(
                shown, m => (fields[m.Groups[2].Value].Length > 0) == (m.Groups[1].Value == "#") ? m.Groups[3].Value : "");
        return Field().Replace(shown, m => m.Groups[1].Value switch
        {
            "FrontSide" => front,
            ['c', 'l', 'o', 'z', 'e', ':', .. var name] => Gap().Replace(fields[name], g => Gapped(g, isBack)),
            var name => fields[name],
        });
    }

    private static string Gapped(Match gap, bool isBack)
    {
        if (int.Parse(gap.Groups[1].Value, CultureInfo.InvariantCulture) != 1)
            return gap.Groups[2].Value;
        var words = isBack ? gap.Groups[2].Value : $"[{(gap.Groups[3].Success ? gap.Groups[3].Value : "...")}]";
        return $"<span class='cloze'>{words}</span>";
    }

    [GeneratedRegex(@"\{\{([#^])([^}]+)\}\}(.*?)\{\{/\2\}\}", RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"\{\{([^#^/}]+)\}\}")]
    private static partial Regex Field();

    [GeneratedRegex(@"\{\{c(\d+)::(.*?)(?:::(.*?))?\}\}")]
    private static partial Regex Gap();
}
