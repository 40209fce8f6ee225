using System.Globalization;
using System.Text;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>A page as an entry of a BibTeX file; of the form 'misc', which BibTeX and BibLaTeX both know.</summary>
internal static class BibtexEntry
{
    public static string Of(CitedPage page)
    {
        var entry = new StringBuilder($"@misc{{{page.Key},\n");
        // Two pairs of braces keep capitals as they are.
        Field("title", $"{{{Escape(page.Title)}}}");
        Field("howpublished", Escape($"{page.Subject.Title}: {page.Subject.Tagline}"));
        if (page.Edition?.Day is { } day)
        {
            Field("year", day.ToString("yyyy", CultureInfo.InvariantCulture));
            // Months are macros of three letters; a style turns them into words.
            entry.Append(CultureInfo.InvariantCulture, $"  month = {day.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant()},\n");
        }

        if (page.IsPublic)
            Field("url", Address(page.Address));
        Field("note", Escape(page.Note));
        return entry.Append('}').ToString();

        void Field(string name, string value) => entry.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
    }

    /// <summary>Text that TeX prints as it stands.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                // With a backslash alone they would still be counted as braces.
                '{' => escaped.Append(@"\textbraceleft{}"),
                '}' => escaped.Append(@"\textbraceright{}"),
                '#' or '$' or '%' or '&' or '_' => escaped.Append('\\').Append(letter),
                _ when char.IsControl(letter) => escaped.Append(' '),
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Styles print addresses raw; only what would end the field must go.</summary>
    private static string Address(string address) => string.Concat(address.Where(c => !char.IsControl(c)))
        .Replace("\\", "%5C", StringComparison.Ordinal).Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);
}
