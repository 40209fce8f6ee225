using System.Globalization;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Linking;

namespace SinoRussia.Generator.Proofreading;

/// <summary>Prose of a chapter links each target once, at its first mention, and not in every other word.</summary>
internal static class ChapterLinks
{
    /// <summary>One word in so many may stand in a link.</summary>
    private const int OneIn = 8;

    public static void Check(ProofText body, LinkGraph graph, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var link in body.Links.Where(l => !seen.TryAdd(l.Id, l.Offset)))
        {
            bag.Warn(
                ProofreadingCodes.LinkedTwice, body.At(link.Offset),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the chapter links to '{link.Id}' again; expected a link at its first mention only (line "
                        + $"{body.At(seen[link.Id]).Line})"),
                "write the words without brackets");
        }

        var (words, linked) = Count(body, graph);
        if (linked * OneIn > words)
        {
            bag.Warn(
                ProofreadingCodes.ManyLinks, body.At(0),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{linked} of {words} words of the prose stand in links; expected at most one in {OneIn}"),
                "link the word that carries the statement, not the whole clause");
        }

        CheckBold(body, bag);
    }

    /// <summary>Words that readers see, and those of them that stand in links; a link without words counts as its title.</summary>
    public static (int Words, int Linked) Count(ProofText text, LinkGraph graph)
    {
        var linked = text.Links.Sum(l => ProofText.WordsIn(l.Words ?? graph.NameOf(l.Id)));
        var bare = text.Links.Where(l => l.Words is null).ToList();
        return (ProofText.WordsIn(text.Shown) - bare.Count + bare.Sum(l => ProofText.WordsIn(graph.NameOf(l.Id))), linked);
    }

    private static void CheckBold(ProofText body, DiagnosticBag bag)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (offset, term) in body.Bold().Where(b => !seen.Add(b.Term)))
        {
            bag.Warn(
                ProofreadingCodes.BoldTwice, body.At(offset),
                $"'{term}' is set in bold again; expected a key term in bold once, where it is explained",
                "take the asterisks away");
        }
    }
}
