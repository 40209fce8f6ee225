using System.Text.RegularExpressions;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Proofreading;

/// <summary>Prose as a reader sees it, letter for letter at the places where it was written.</summary>
internal sealed partial class ProofText
{
    /// <summary>Stands where a link without words begins.</summary>
    public const char BareLink = '\uFFFC';

    private readonly Prose prose;

    private ProofText(Prose prose, IReadOnlyList<WikiLink> links)
    {
        (this.prose, Links) = (prose, links);
        var shown = prose.Text.ToCharArray();
        foreach (var link in links)
        {
            var words = link.Words is null ? -1 : prose.Text.IndexOf('|', link.Offset) + 1;
            Blank(shown, link.Offset, words < 0 ? link.Offset + link.Length : words);
            Blank(shown, link.Offset + link.Length - 2, link.Offset + link.Length);
            if (words < 0)
                shown[link.Offset] = BareLink;
        }

        Shown = Emphasis().Replace(new string(shown), m => new string(' ', m.Length)).Replace('’', '\'');
    }

    /// <summary>As long as the prose, with blanks for what is markup; apostrophes are straight.</summary>
    public string Shown { get; }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<WikiLink> Links { get; }

    public static ProofText Of(Prose prose, LinkGraph graph) => new(prose, graph.ProseOf(prose).Links);

    /// <summary>The place in the file of a character.</summary>
    public Location At(int offset) => prose.At(offset);

    /// <summary>Sentences, each with the place of its first letter; headings and items of lists are sentences of their own.</summary>
    public IEnumerable<(int Start, string Text)> Sentences()
    {
        var start = 0;
        foreach (Match end in SentenceEnd().Matches(Shown))
        {
            if (end.Value[0] == '.' && Abbreviation().IsMatch(Shown[start..end.Index]))
                continue;
            if (Shown.AsSpan(start, end.Index - start).Trim().Length > 0)
                yield return (start, Shown[start..end.Index]);
            start = end.Index + end.Length;
        }

        if (Shown.AsSpan(start).Trim().Length > 0)
            yield return (start, Shown[start..]);
    }

    /// <summary>What is set in bold: its place and the words, or the id of a link without words.</summary>
    public IEnumerable<(int Offset, string Term)> Bold() =>
        BoldWords().Matches(prose.Text).Select(
            m => (
                m.Index,
                LinkMarkup().Replace(
                    m.Groups["term"].Value, l => l.Groups["words"].Success ? l.Groups["words"].Value : l.Groups["id"].Value)));

    /// <summary>How many words a text has: runs of letters and digits, hyphened ones and those with apostrophes being one.</summary>
    public static int WordsIn(string text) => Word().Count(text);

    /// <summary>The words of a text.</summary>
    public static MatchCollection Words(string text) => Word().Matches(text);

    private static void Blank(char[] text, int from, int to)
    {
        for (var i = from; i < to; i++)
            text[i] = text[i] == '\n' ? '\n' : ' ';
    }

    [GeneratedRegex(@"\*\*(?<term>[^*\n]+)\*\*", RegexOptions.CultureInvariant)]
    private static partial Regex BoldWords();

    [GeneratedRegex(@"\[\[(?<id>[^\]|]+)(?:\|(?<words>[^\]]+))?\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex LinkMarkup();

    [GeneratedRegex(@"[*`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|(?<=^|\n)#+", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();

    [GeneratedRegex("[.!?]['\"”)\\]]*(?=\\s+[\\p{Lu}\\p{N}\\uFFFC“\"'(\\[])|\n\\s*\n", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?:^|[\s(“""'.])(?:\p{Lu}|St|Mr|Mrs|Dr|No|Nos|vs|c|ca|e\.g|i\.e)$", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+(?:['’.,\-][\p{L}\p{N}\p{M}]+)*|\uFFFC", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
