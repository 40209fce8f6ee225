using System.Globalization;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>Our four note types.</summary>
/// <remarks>
/// All have the same number of fields, so that the text file has rows of one width and never reaches the last field.
/// Never rename, move or add a field, a type or a card: old clients would make a second type and ignore all updates. That is what the spare
/// ones are for. Learners see them under the names that the words of the interface give them; those must not change either once a deck is
/// out.
/// </remarks>
internal static class NoteTypes
{
    /// <summary>Below templates/; a note type's files are 'anki/question.front.anki.html' and so on.</summary>
    public const string Folder = "anki";

    private static readonly Plan[] Plans =
    [
        new(CardForm.QuestionAnswer, "Question", "Answer"),
        new(CardForm.Date, "Question", "Answer"),
        new(CardForm.Cloze, "Text", "Extra"),
        new(CardForm.Holder, "Question", "Answer"),
    ];

    private static readonly (string Name, int Size, bool IsCollapsed)[] FurtherFields =
    [
        ("Holder", 16, false), ("Context", 16, false), ("Source", 16, false), ("Correction", 16, false), ("Dispute", 16, false),
        ("Chapter", 16, false), ("Kind", 16, false), ("Link", 16, false), ("Notice", 16, true),
        ("Spare 1", 16, true), ("Spare 2", 16, true), ("Spare 3", 16, true), ("My notes", 16, false),
    ];

    /// <summary>The note types by form; null after a template was missing or wrong.</summary>
    public static IReadOnlyDictionary<CardForm, NoteType>? Load(StudyGuide guide, StableIds ids, TemplateFiles files, DiagnosticBag bag)
    {
        var css = CardTemplateFiles.ReadStyle(files, bag);
        var types = Plans.Select(p => Make(p, guide, ids, css ?? "", files, bag)).OfType<NoteType>().ToDictionary(t => t.Form);
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

    private static NoteType? Make(Plan plan, StudyGuide guide, StableIds ids, string css, TemplateFiles files, DiagnosticBag bag)
    {
        var words = guide.Words;
        IEnumerable<(
            string Name, int Size, bool IsCollapsed)> planned = [(plan.First, 20, false), (plan.Second, 20, false), .. FurtherFields];
        var fields = planned.ToDictionary(
            f => f.Name,
            f => new NoteField(
                ids.Permanent("field", $"{plan.Key}/{f.Name}"), words.Say($"fields.{KeyOf(f.Name)}.name"), f.Size,
                words.Find($"fields.{KeyOf(f.Name)}.description")?.Other.Text ?? "", f.IsCollapsed),
            StringComparer.Ordinal);
        var names = fields.ToDictionary(f => f.Key, f => f.Value.Name, StringComparer.Ordinal);
        return new CardTemplateFiles(files, words, names, bag).Read(plan.Key, plan.Form == CardForm.Cloze) is { } read
            ? new NoteType(
                plan.Form, ids.Permanent("note type", plan.Key), $"{guide.Corpus.Subject.Deck} {words.Say($"note_types.{plan.Key}.name")}",
                [.. fields.Values],
                new CardTemplate(
                    ids.Permanent("template", plan.Key), words.Say($"note_types.{plan.Key}.card"), read.Front, read.Back, read.Need,
                    read.Needed),
                css)
            : null;
    }

    private static string KeyOf(string field) => field.ToLowerInvariant().Replace(' ', '_');

    /// <param name="First">The first two fields, as the card templates name them.</param>
    private sealed record Plan(CardForm Form, string First, string Second)
    {
        /// <summary>Names the template files and the words, and salts the ids.</summary>
        public string Key => Form.Noun();
    }
}
