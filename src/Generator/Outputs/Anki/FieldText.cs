using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>Makes what stands in the fields of notes: HTML of one line that every Anki and Mnemosyne shows as it was meant.</summary>
internal static partial class FieldText
{
    /// <summary>Takes a gap's place while the text around it is read as Markdown; <see cref="Clean"/> strips it from content.</summary>
    private const char GapMark = '\u001A';

    /// <summary>Plain text as a field.</summary>
    public static string OfPlain(string text) => Finish(MarkupEscape.Escape(Clean(text)));

    /// <summary>Markdown of one line as a field; links become their words.</summary>
    /// <param name="title">Gives the title of what a link names.</param>
    public static string OfLine(string markdown, Func<string, string> title) => Finish(Line(Clean(markdown), title));

    /// <summary>
    /// A cloze card's text as a field. Each gap is read as Markdown of its own, so that emphasis may stand in a gap or around it, but never
    /// begins in one and ends outside.
    /// </summary>
    public static string OfCloze(string text, Func<string, string> title)
    {
        var cloze = ClozeText.Read(Clean(text));
        var gaps = cloze.Parts.Where(p => p.IsGap).Select(g => GapOf(g, title)).ToList();
        var around = string.Concat(cloze.Parts.Select(p => p.IsGap ? GapMark.ToString() : p.Text));
        var pieces = Line(around, title).Split(GapMark);
        if (pieces.Length != gaps.Count + 1) // a gap stands in a link's address
            pieces = MarkupEscape.Escape(around).Split(GapMark);
        return string.Concat(pieces.Zip(gaps.Append(""), (piece, gap) => Tidy(piece) + gap)).Trim(' ');
    }

    /// <summary>HTML made by a template or by Markdown as a field.</summary>
    public static string Finish(string html) => Tidy(html).Trim(' ');

    /// <summary>The field without markup, as Anki sorts by it and takes its checksum of it; gaps stay.</summary>
    public static string Plain(string field) => WebUtility.HtmlDecode(Tag().Replace(field, "")).Replace('\u00A0', ' ');

    /// <summary>
    /// Text as Anki keeps it: normalised, without control characters and what is no character, halves of characters replaced; line ends
    /// become blanks.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t')
                clean.Append(' ');
            else if (!Rune.IsControl(rune) && !IsNeverAssigned(rune))
                clean.Append(rune.ToString());
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Code points that are no characters; normalising refuses some of them.</summary>
    private static bool IsNeverAssigned(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    private static string Tidy(string html)
    {
        // Both escape quotes for the sake of attributes; in text they would only keep learners from finding "China's".
        var readable = TagOrText().Replace(html, m => m.Value[0] == '<' ? m.Value : Unquote(m.Value));
        var line = Blanks().Replace(Clean(KeepStrokes(readable)), " ");
        // Old Anki and Mnemosyne look for fields in fields; all look for sounds and formulas in brackets.
        line = line.Replace("{", "&#123;", StringComparison.Ordinal).Replace("}", "&#125;", StringComparison.Ordinal);
        // A formula is found in the text of the page, where an entity is its character again; only a tag in between divides it.
        var safe = Special().Replace(line, "&#91;");
        return KeepStrokes(
            TagOrText().Replace(
                safe, m => m.Value[0] == '<' ? m.Value : Formula().Replace(m.Value, f => $"\\<span>{f.Value[1..]}</span>")));
    }

    /// <summary>Normalising would melt a stroke into the end of a tag before it.</summary>
    private static string KeepStrokes(string html) => html.Replace(">\u0338", ">&#824;", StringComparison.Ordinal);

    private static string Line(string clean, Func<string, string> title) =>
        ParsedProse.ParseLine(clean).ToInlineHtml(link => new ResolvedLink("", link.Words ?? title(link.Id), null)).Text;

    private static string GapOf(ClozePart gap, Func<string, string> title)
    {
        var answer = Finish(Line(gap.Text, title)).Replace("::", "&#58;&#58;", StringComparison.Ordinal);
        if (answer.EndsWith(':'))
            answer = answer[..^1] + "&#58;";
        var hint = gap.Hint is null ? "" : "::" + Finish(Line(gap.Hint, title));
        return string.Create(CultureInfo.InvariantCulture, $"{{{{c{gap.Number}::{answer}{hint}}}}}");
    }

    private static string Unquote(string text) =>
        text.Replace("&quot;", "\"", StringComparison.Ordinal).Replace("&#39;", "'", StringComparison.Ordinal);

    [GeneratedRegex("<[^>]*>|[^<]+", RegexOptions.CultureInvariant)]
    private static partial Regex TagOrText();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\\(?:[()\]\[]|&#91;)", RegexOptions.CultureInvariant)]
    private static partial Regex Formula();

    [GeneratedRegex("  +", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\[(?=sound:|anki:|latex\]|\$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Special();
}
