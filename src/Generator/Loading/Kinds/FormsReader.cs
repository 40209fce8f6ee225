using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads a subject's own words for forms: `forms: { documents: [law], places: [sea] }`.</summary>
internal static class FormsReader
{
    private const int LongestWord = 40;

    /// <summary>The usual words when the subject has none of its own.</summary>
    public static Forms Read(MapReader subject) =>
        subject.NodeIfAny("forms") is { } node
        && subject.ReadMap(
            node, "forms", "the subject's forms",
            m => Forms.With(Words(m, "documents", Document.Forms), Words(m, "places", Place.Forms))) is { } forms
            ? forms : Forms.Usual;

    private static List<string> Words(MapReader map, string key, IReadOnlyList<string> usual)
    {
        var words = new List<string>();
        foreach (var item in map.LinesIfAny(key))
        {
            if (usual.Contains(item.Text) || words.Contains(item.Text))
                map.Bag.Error(
                    LoadingCodes.TwiceInList, item.TextStart,
                    $"'{item.Text}' is one of the words already; expected words of the subject's own, each once", "delete it");
            else if (!IsWord(item.Text))
                map.Bag.Error(
                    LoadingCodes.Malformed, item.TextStart,
                    $"'{TextRules.Shown(item.Text)}' is no word for a form; expected one such as 'law' or 'country house'");
            else
                words.Add(item.Text);
        }

        return words;
    }

    /// <summary>A noun as it stands in a sentence: letters, with single blanks or hyphens between.</summary>
    private static bool IsWord(string text) =>
        text.Length <= LongestWord && text.Split(' ', '-').All(part => part.Length > 0 && part.All(c => char.IsLetter(c) || c == '\''));
}
