using System.Text.RegularExpressions;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;

namespace SinoRussia.Generator.Proofreading;

/// <summary>A link without words prints a title, which reads badly behind an article, and in brackets as an echo.</summary>
internal sealed partial class BareLinks(Corpus corpus, LinkGraph graph, DiagnosticBag bag)
{
    /// <summary>What bears a name that may stand behind an article.</summary>
    private static readonly HashSet<string> Named =
        new(
            [FactKind.Person.Noun(), FactKind.Organisation.Noun(), FactKind.Document.Noun(), FactKind.Place.Noun()],
            StringComparer.Ordinal);

    private readonly bool isEnglish = corpus.Subject.Language.Split('-')[0] == "en";
    private readonly List<string> places = [.. corpus.Of<Place>().Select(p => p.Title.Split(' ')[^1]).Where(n => n.Length > 3)];

    public void Check(Prose prose)
    {
        var text = ProofText.Of(prose, graph);
        var bare = text.Links.Where(l => l.Words is null).ToDictionary(l => l.Offset, l => l.Id);
        if (bare.Count == 0)
            return;
        foreach (Match match in InBrackets().Matches(text.Shown))
        {
            var title = graph.NameOf(bare[match.Index + match.Value.IndexOf(ProofText.BareLink, StringComparison.Ordinal)]);
            bag.Warn(
                ProofreadingCodes.BareLink, text.At(match.Index),
                $"a link without words stands alone in brackets and prints '({title})'; expected words that say something more",
                "write '[[id|words]]' in the sentence itself");
        }

        foreach (var match in BehindArticle().Matches(text.Shown).Where(_ => isEnglish))
        {
            var at = match.Index + match.Length - 1;
            var target = graph.Find(bare[at]);
            if (target is null || (ReadsAsName(target) && !BeginsWithArticle().IsMatch(target.Name)))
                continue;
            bag.Warn(
                ProofreadingCodes.BareLink, text.At(at),
                $"a link without words stands behind an article and prints '{match.Groups["article"].Value} {target.Name}'; expected "
                    + "words that fit the sentence",
                $"write '[[{target.Id}|words]]'");
        }
    }

    /// <summary>
    /// True for what is written the same in the middle of a sentence: a name in capitals throughout, a sign with figures, a word in small
    /// letters.
    /// </summary>
    private bool ReadsAsName(LinkTarget target)
    {
        var words = target.Name.Split(' ');
        return Named.Contains(target.Kind) || char.IsLower(words[0][0]) || words[0].Any(char.IsDigit) || IsMadeOfPlace(words[0])
            || (words.Length > 1 && words.Where(w => w.Length > 3).All(w => !char.IsLower(w[0])));
    }

    /// <summary>True for what is made of a place's name and written with a capital everywhere.</summary>
    private bool IsMadeOfPlace(string word) => places.Exists(p => word.StartsWith(p[..^1], StringComparison.Ordinal));

    [GeneratedRegex(@"\((?:see\s+)?\uFFFC\s*(?:(?:,|;|and)\s*\uFFFC\s*)*\)", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"\b(?<article>[Tt]he|[Aa]n?)\s+\uFFFC", RegexOptions.CultureInvariant)]
    private static partial Regex BehindArticle();

    [GeneratedRegex(@"^(?:The|An?)\s", RegexOptions.CultureInvariant)]
    private static partial Regex BeginsWithArticle();
}
