using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>An entry as data files carry it.</summary>
internal sealed record EntryData
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Title { get; init; }

    public required Edtf Date { get; init; }

    /// <summary>The date as readers are told it.</summary>
    public required string DateInWords { get; init; }

    public required Topic Topic { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }

    public required string Period { get; init; }

    public required int Importance { get; init; }

    /// <summary>Without markup, one line.</summary>
    public required string Summary { get; init; }

    /// <summary>From the site's root.</summary>
    public required string Page { get; init; }

    /// <summary>Every paragraph cited, by source, then paragraph, each once.</summary>
    public required IReadOnlyList<CitedPlace> Sources { get; init; }

    /// <summary>In order of time.</summary>
    public static IReadOnlyList<EntryData> AllOf(StudyGuide guide) =>
        [.. guide.Chronology.Select(e => new EntryData
        {
            Id = e.Fact.Id,
            Kind = e.Fact.Kind.Noun(),
            Title = e.Fact.Title,
            Date = e.Fact.Date!,
            DateInWords = e.Fact.Date!.InWords(guide.Words),
            Topic = e.Topic,
            Topics = [.. e.Fact.Topics.Select(t => t.Id)],
            Period = e.Period.Id,
            Importance = e.Fact.Importance,
            Summary = guide.DigestOf(e.Fact).Summary,
            Page = PageAddress.Web(PagePaths.Of(e.Fact)),
            Sources = SourcesOf(guide.DigestOf(e.Fact).Evidence),
        })];

    private static IReadOnlyList<CitedPlace> SourcesOf(Evidence evidence) =>
    [
        .. evidence.Documents.OrderBy(d => d.Seed.Id, StringComparer.Ordinal)
            .SelectMany(d => d.Paragraphs.Select(p => new CitedPlace(d.Seed.Id, p.Number))),
    ];
}
