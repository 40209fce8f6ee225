using System.Globalization;
using System.Text;
using SinoRussia.Generator.Seeds;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>A page as an entry of a BibTeX file; of the form 'misc', which BibTeX and BibLaTeX both know.</summary>
internal static class BibtexEntry
{
    public static string Of(CitedPage page)
    {
        var entry = new StringBuilder($"@misc{{{page.Key},\n");
        // Two pairs of braces keep capitals as they are.
        Field("title", $"{{{Escape(page.Title)}}}");
        if (page.Subject.Editor is { } editor)
            Field("editor", $"{{{Escape(editor)}}}");
        Field("howpublished", Escape($"{page.Subject.Title}: {page.Subject.Tagline}"));
        if (page.Edition?.Day is { } day)
        {
            Field("year", day.ToString("yyyy", CultureInfo.InvariantCulture));
            // Months are macros of three letters; a style turns them into words.
            entry.Append(
                CultureInfo.InvariantCulture, $"  month = {day.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant()},\n");
        }

        if (page.IsPublic)
            Field("url", Address(page.Address));
        Field("note", Escape(page.Note));
        return entry.Append('}').ToString();

        void Field(string name, string value) => Append(entry, name, value);
    }

    /// <summary>A source document, as far as it is known; a date that is no single year stands in the note.</summary>
    public static string Of(Seed seed, InterfaceWords words)
    {
        var entry = new StringBuilder($"@misc{{{seed.Id},\n");
        Field("author", seed.Author);
        Field("title", $"{{{Escape(seed.Title)}}}", isWritten: true);
        Field("howpublished", seed.Publisher);
        if (seed.Date?.Earliest is { } first && seed.Date.Latest?.Year == first.Year)
            Field("year", first.Year.ToString(CultureInfo.InvariantCulture));
        if (seed.Address is { } address)
            Field("url", Address(address), isWritten: true);
        Field("note", seed.Date?.InWords(words));
        return entry.Append('}').ToString();

        void Field(string name, string? value, bool isWritten = false)
        {
            if (value is not null)
                Append(entry, name, isWritten ? value : Escape(value));
        }
    }

    private static void Append(StringBuilder entry, string name, string value) =>
        entry.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");

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
        .Replace("\\", "%5C", StringComparison.Ordinal).Replace("{", "%7B", StringComparison.Ordinal)
        .Replace("}", "%7D", StringComparison.Ordinal);
}
