using System.Text;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Study;

/// <summary>
/// The alphabetical order of an index, by the alphabet of the guide's language; the same on every machine, which the order of a system's
/// culture is not.
/// </summary>
/// <remarks>Signs that the alphabet has not, such as blanks and digits, come before its letters where their code is lower, else
/// after.</remarks>
internal sealed class IndexOrder(InterfaceWords words) : IComparer<string>
{
    private readonly string alphabet = words["index.alphabet"];
    private readonly IReadOnlyList<string> passedOver = [.. words.List("index.passed_over").Select(w => w.ToUpperInvariant() + " ")];

    /// <summary>By what a name is filed: capitals, without accents that the alphabet has not, without an article in front.</summary>
    public string KeyOf(string name)
    {
        var letters = new StringBuilder();
        foreach (var letter in name.ToUpperInvariant().EnumerateRunes().Select(r => r.ToString()))
            letters.Append(alphabet.Contains(letter, StringComparison.Ordinal) ? letter : Plain(letter));
        var key = letters.ToString().TrimStart('"', '\'', ' ');
        return passedOver.FirstOrDefault(w => key.StartsWith(w, StringComparison.Ordinal)) is { } article ? key[article.Length..] : key;
    }

    /// <summary>The letter under which a key stands; null for none of the alphabet.</summary>
    public string? LetterOf(string key) => key.Length > 0 && alphabet.Contains(key[0], StringComparison.Ordinal) ? key[..1] : null;

    public int Compare(string? x, string? y)
    {
        var (first, second) = (x ?? "", y ?? "");
        for (var i = 0; i < Math.Min(first.Length, second.Length); i++)
        {
            if (first[i] != second[i])
                return PlaceOf(first[i]).CompareTo(PlaceOf(second[i]));
        }

        return first.Length.CompareTo(second.Length);
    }

    private int PlaceOf(char sign) => alphabet.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var place
        ? alphabet.Min() + place
        : sign < alphabet.Min() ? sign : sign + alphabet.Length;

    /// <param name="letter">One character, of one code unit or of two.</param>
    private string Plain(string letter) =>
        string.Concat(
            letter.Normalize(NormalizationForm.FormD)
                .Where(c => char.IsAscii(c) || alphabet.Contains(c, StringComparison.Ordinal)));
}
