using System.Globalization;
using System.Text;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Schemas;

namespace SinoRussia.Generator.Drafting;

/// <summary>
/// Writes a draft as an item of a file of facts: what is known, and what else is needed with a word on what belongs there.
/// </summary>
internal sealed class DraftText
{
    private const string UsualImportance = "2";

    private readonly FactDraft draft;
    private readonly IReadOnlySet<string> said;
    private readonly StringBuilder text = new();

    private DraftText(FactDraft draft, IReadOnlySet<string> said) => (this.draft, this.said) = (draft, said);

    /// <summary>The lines of the item, the first with '- ', without indentation of the list; the last has its end.</summary>
    /// <param name="said">Keys that the head of the file says already.</param>
    /// <remarks>A needed key that is not known is left without a value, so that `check` names its place.</remarks>
    public static string TextOf(FactDraft draft, IReadOnlySet<string> said) => new DraftText(draft, said).Write();

    private string Write()
    {
        var keys = ContentShapes.Of(draft.Kind).Where(k => k.Name is not ("id" or "title" or "sources" or "cards")).ToList();
        var common = keys.TakeWhile(k => k.Name is not "replaced_by").Append(keys.First(k => k.Name == "replaced_by")).ToList();
        text.Append(CultureInfo.InvariantCulture, $"- id: {draft.Id}\n  title: {YamlText.Scalar(draft.Title)}\n");
        var own = keys.Except(common).ToLookup(k => k.IsNeeded && k.Name != "positions");
        foreach (var key in own[true].Concat(common).Concat(own[false]))
            Write(key);
        WriteSources();
        if (draft.Values.TryGetValue("cards", out var cards))
            text.Append(CultureInfo.InvariantCulture, $"  cards: {cards}\n");
        return text.ToString();
    }

    private void Write(SchemaKey key)
    {
        if (draft.Values.TryGetValue(key.Name, out var value))
            text.Append(CultureInfo.InvariantCulture, $"  {key.Name}: {Written(key, value)}\n");
        else if (key.Name == "importance")
            text.Append(CultureInfo.InvariantCulture, $"  importance: {UsualImportance}  # {key.Description}\n");
        else if (key.Name == "positions")
            text.Append(
                "  positions:\n    - holders: []\n      says:\n      sources: []\n    - holders: []\n      says:\n      sources: []\n");
        else if (key.IsNeeded && !said.Contains(key.Name))
            text.Append(CultureInfo.InvariantCulture, $"  {key.Name}:  # {key.Description}\n");
    }

    private static string Written(SchemaKey key, string value) =>
        YamlText.IsFlow(value) ? value
        : key.Value is "ids" or "some-ids" or "lines" ? YamlText.List(value)
        : key.Value == "prose" ? YamlText.Block(value, 4)
        : YamlText.Scalar(value);

    private void WriteSources()
    {
        if (draft.Values.TryGetValue("sources", out var sources))
        {
            text.Append(CultureInfo.InvariantCulture, $"  sources: {sources}\n");
        }
        else if (draft.Citation is { } cited)
        {
            var seed = said.Contains("seed") ? "" : $"seed: {cited.Seed}, ";
            var words = YamlText.Scalar(cited.Words);
            text.Append(CultureInfo.InvariantCulture, $"  sources:\n    - {{ {seed}paragraph: {cited.Paragraph}, words: {words} }}\n");
        }
        else if (draft.Kind != FactKind.Dispute && !draft.Values.ContainsKey("supplied"))
        {
            text.Append("  sources:\n    - ").Append(said.Contains("seed") ? "" : "seed:  # Id of the source document\n      ")
                .Append("paragraph:  # Counted from 1\n      words:  # 3 to 10 words of it, exactly\n");
        }
    }
}
