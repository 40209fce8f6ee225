using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Proofreading;

/// <summary>The same office is worded in one way, whoever held it and of whatever state.</summary>
internal static class OfficeTitles
{
    public static void Check(Corpus corpus, DiagnosticBag bag)
    {
        var names = new OfficeNames(corpus);
        var all = corpus.Of<Person>().SelectMany(
            p => p.Offices, (person, office) => new HeldOffice(person, office, names.WordingOf(office)))
            .ToList();
        foreach (var same in all.GroupBy(o => names.KeyOf(o.Person, o.Office), StringComparer.Ordinal))
        {
            // The usual wording says of what: a title stands alone in lists and on cards.
            var usual = same.GroupBy(o => o.Wording, StringComparer.Ordinal)
                .MaxBy(g => (g.Key.EndsWith(OfficeNames.Anything, StringComparison.Ordinal), g.Count(), -g.Key.Length, g.Key))!.Key;
            if (OfficeNames.NeedsState(usual))
                usual += $" of {OfficeNames.Anything}";
            foreach (var held in same.Where(o => o.Wording != usual))
                Report(held, usual, bag);
        }

        // One state, by two of its names.
        foreach (var same in all.GroupBy(o => names.Marked(o.Office.Title), StringComparer.Ordinal))
        {
            var usual = same.GroupBy(o => o.Office.Title, StringComparer.Ordinal).MaxBy(g => (g.Count(), -g.Key.Length, g.Key))!.Key;
            foreach (var held in same.Where(o => o.Office.Title != usual))
                Report(held, usual, bag);
        }
    }

    private static void Report(HeldOffice held, string usual, DiagnosticBag bag) => bag.Warn(
        ProofreadingCodes.OfficeTwoWays, held.Office.Location,
        $"'{held.Person.Id}' held the office '{held.Office.Title}'; expected '{usual}', one wording for one office",
        usual.EndsWith(OfficeNames.Anything, StringComparison.Ordinal)
            ? "it says of which state or body, since the title stands alone in lists and on cards"
            : null);

    /// <summary>An office with who held it.</summary>
    /// <param name="Wording">Its title, whatever it is of.</param>
    private sealed record HeldOffice(Person Person, Office Office, string Wording);
}
