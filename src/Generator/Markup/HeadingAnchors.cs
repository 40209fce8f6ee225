using System.Globalization;
using System.Text;

namespace SinoRussia.Generator.Markup;

/// <summary>Gives the headings of one text their anchors, each unique in the text, by the rule code hosts use for Markdown.</summary>
internal sealed class HeadingAnchors
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The anchor of the next heading; a repeated one gets '-1', '-2' and so on.</summary>
    public string Next(string heading)
    {
        var slug = Slug(heading);
        if (taken.Add(slug))
            return slug;
        // Where it begins to look is kept, so that very many headings of one name do not take time by their square.
        for (var n = numbers.GetValueOrDefault(slug) + 1; ; n++)
        {
            var anchor = string.Create(CultureInfo.InvariantCulture, $"{slug}-{n}");
            if (!taken.Add(anchor))
                continue;
            numbers[slug] = n;
            return anchor;
        }
    }

    /// <summary>Letters, digits, '-' and '_' in lower case, blanks as '-'; 'section' when nothing is left.</summary>
    private static string Slug(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var rune in heading.Trim().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
                slug.Append(Rune.ToLowerInvariant(rune));
            else if (Rune.IsWhiteSpace(rune))
                slug.Append('-');
        }

        return slug.Length == 0 ? "section" : slug.ToString();
    }
}
