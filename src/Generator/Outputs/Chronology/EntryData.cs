using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>An entry as data files carry it.</summary>
/// <param name="Summary">Without markup, one line.</param>
/// <param name="Page">From the site's root.</param>
/// <param name="Sources">Every paragraph cited, by source, then paragraph, each once.</param>
internal sealed record EntryData(
    string Id, string Kind, string Title, Edtf Date, Topic Topic, IReadOnlyList<string> Topics, string Period, int Importance, string Summary, string Page,
    IReadOnlyList<CitedPlace> Sources)
{
    /// <summary>In order of time.</summary>
    public static IReadOnlyList<EntryData> Of(StudyGuide guide) =>
        [.. guide.Chronology.Select(e => new EntryData(
            e.Fact.Id, e.Fact.Kind.Noun(), e.Fact.Title, e.Fact.Date!, e.Topic, [.. e.Fact.Topics.Select(t => t.Id)], e.Period.Id, e.Fact.Importance,
            guide.DigestOf(e.Fact).Summary, PageAddress.Web(PagePaths.Of(e.Fact)), SourcesOf(guide.DigestOf(e.Fact).Evidence)))];

    private static IReadOnlyList<CitedPlace> SourcesOf(Evidence evidence) =>
    [
        .. evidence.Documents.OrderBy(d => d.Seed.Id, StringComparer.Ordinal)
            .SelectMany(d => d.Paragraphs.Select(p => new CitedPlace(d.Seed.Id, p.Number))),
    ];
}
