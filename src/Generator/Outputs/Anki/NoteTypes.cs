using System.Globalization;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>Our four note types.</summary>
/// <remarks>
/// All have the same number of fields, so that the text file has rows of one width and never reaches the last field.
/// Never rename, move or add a field, a type or a card: old clients would make a second type and ignore all updates. That is what the spare ones are for.
/// </remarks>
internal static class NoteTypes
{
    /// <summary>Below templates/; a note type's files are 'anki/question.front.anki.html' and so on.</summary>
    public const string Folder = "anki";

    private static readonly Plan[] Plans =
    [
        new(CardForm.QuestionAnswer, "Question", "Question - Answer", "Question", "Answer"),
        new(CardForm.Date, "Date", "Fact - Date", "Question", "Answer"),
        new(CardForm.Cloze, "Cloze", "Text - Gap", "Text", "Extra"),
        new(CardForm.Holder, "View", "Holder - View", "Question", "Answer"),
    ];

    private static readonly (string Name, int Size, string Description, bool IsCollapsed)[] FurtherFields =
    [
        ("Holder", 16, "Whose view is asked for", false),
        ("Context", 16, "One sentence about it", false),
        ("Source", 16, "The document and its paragraph", false),
        ("Correction", 16, "Where a document is wrong", false),
        ("Dispute", 16, "What is in dispute, with every side", false),
        ("Chapter", 16, "The chapter it belongs to", false),
        ("Kind", 16, "The kind of fact", false),
        ("Link", 16, "The page of the fact", false),
        ("Notice", 16, "What an update says about this card", true),
        ("Spare 1", 16, "Kept free for later", true),
        ("Spare 2", 16, "Kept free for later", true),
        ("Spare 3", 16, "Kept free for later", true),
        ("My notes", 16, "Yours. The text file never writes here; a newer package empties it", false),
    ];

    /// <summary>The note types by form; null after a template was missing or wrong.</summary>
    public static IReadOnlyDictionary<CardForm, NoteType>? Load(Subject subject, StableIds ids, TemplateFiles files, DiagnosticBag bag)
    {
        var css = CardTemplateFiles.ReadStyle(files, bag);
        var types = Plans.Select(p => Make(p, subject, ids, css ?? "", files, bag)).OfType<NoteType>().ToDictionary(t => t.Form);
        return css is null || types.Count < Plans.Length ? null : types;
    }

    /// <summary>What of a note type is published for ever; its templates, style and descriptions may change.</summary>
    public static Identity IdentityOf(NoteType type, Location location) =>
        new(
            IdentityKinds.NoteType, type.Form.Noun(),
            [
                new("id", type.Id.ToString(CultureInfo.InvariantCulture)), new("name", type.Name), new("card", type.Template.Name),
                .. type.Fields.Select((f, i) => new IdentityAttribute(FormattableString.Invariant($"field{i + 1}"), f.Name)),
            ],
            location)
        {
            Digest = ContentDigest.Of(
            [
                type.Css, type.Template.Front, type.Template.Back,
                .. type.Fields.Select(f => FormattableString.Invariant($"{f.Size} {f.IsCollapsed} {f.Description}")),
            ]),
        };

    private static NoteType? Make(Plan plan, Subject subject, StableIds ids, string css, TemplateFiles files, DiagnosticBag bag)
    {
        IEnumerable<(string Name, int Size, string Description, bool IsCollapsed)> described =
            [(plan.First, 20, "", false), (plan.Second, 20, "", false), .. FurtherFields];
        var fields = described
            .Select(f => new NoteField(ids.Permanent("field", $"{plan.Key}/{f.Name}"), f.Name, f.Size, f.Description, f.IsCollapsed))
            .ToList();
        return CardTemplateFiles.Read(files, plan.Key, [.. fields.Select(f => f.Name)], plan.Form == CardForm.Cloze, bag) is { } read
            ? new NoteType(
                plan.Form, ids.Permanent("note type", plan.Key), $"{subject.Deck} {plan.Name}", fields,
                new CardTemplate(ids.Permanent("template", plan.Key), plan.Card, read.Front, read.Back, read.Need, read.Needed), css)
            : null;
    }

    /// <param name="Name">Follows the deck's name.</param>
    /// <param name="Card">Name of the card, as learners search for it: card:"Fact - Date".</param>
    private sealed record Plan(CardForm Form, string Name, string Card, string First, string Second)
    {
        /// <summary>Names the template files and salts the ids.</summary>
        public string Key => Form.Noun();
    }
}
