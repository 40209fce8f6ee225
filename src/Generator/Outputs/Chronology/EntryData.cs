using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>An entry as data files carry it.</summary>
/// <param name="Summary">Without markup, one line.</param>
/// <param name="Page">From the site's root.</param>
/// <param name="Sources">Every paragraph cited, by source, then paragraph, each once.</param>
internal sealed record EntryData(
    string Id, string Kind, string Title, Edtf Date, Topic Topic, IReadOnlyList<string> Topics, string Period, int Importance, string Summary, string Page,
    IReadOnlyList<CitedParagraph> Sources)
{
    /// <summary>In order of time.</summary>
    public static IReadOnlyList<EntryData> Of(StudyGuide guide) =>
        [.. guide.Chronology.Select(e => new EntryData(
            e.Fact.Id, e.Fact.Kind.Noun(), e.Fact.Title, e.Fact.Date!, e.Topic, [.. e.Fact.Topics.Select(t => t.Id)], e.Period.Id, e.Fact.Importance,
            Plain(e.Fact.Summary, guide.Links), PagePaths.Of(e.Fact) + ".html", SourcesOf(e.Fact)))];

    private static string Plain(Prose prose, LinkGraph links) =>
        ParsedProse.Parse(prose.Text).ToPlainText(links.NameOf).Replace('\n', ' ');

    private static IReadOnlyList<CitedParagraph> SourcesOf(Fact fact) =>
        [.. fact.AllCitations.Select(c => new CitedParagraph(c.Seed.Id, c.Paragraph)).Distinct().OrderBy(c => c.Seed, StringComparer.Ordinal).ThenBy(c => c.Paragraph)];
}

/// <summary>A paragraph of a source document, counted from 1.</summary>
internal sealed record CitedParagraph(string Seed, int Paragraph);
