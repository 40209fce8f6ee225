using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Seeds;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The page of one source document: its record, and which of its paragraphs carry which facts.</summary>
internal sealed record SourcePage(PageFrame Page)
{
    public required string Title { get; init; }

    /// <summary>Null where the document names none.</summary>
    public required string? Author { get; init; }

    public required string? Publisher { get; init; }

    public required string? Date { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>How it was translated; null when it is no translation.</summary>
    public required Written? Translation { get; init; }

    public required Written Reliability { get; init; }

    /// <summary>Paragraphs that facts cite.</summary>
    public required int Cited { get; init; }

    /// <summary>Paragraphs left out for a reason.</summary>
    public required int NotUsed { get; init; }

    /// <summary>How often it is wrong or differs.</summary>
    public required int Corrections { get; init; }

    public required string CorrectionsHref { get; init; }

    public required IReadOnlyList<ParagraphView> Paragraphs { get; init; }

    public required IReadOnlyList<LinkGroup> Mentions { get; init; }

    /// <summary>Where a copy can be read; null where no address is known.</summary>
    public required string? Address { get; init; }

    /// <summary>Where it was printed or put up, in words; null where nothing more is known than its publisher.</summary>
    public required Written? Found { get; init; }

    /// <summary>Digest of the text that was worked from, by which a copy can be told to be the same.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The document itself, and not this page.</summary>
    public required CiteView Cite { get; init; }

    /// <summary>The same in words, for the format that has no room for the other forms.</summary>
    public required string CiteWords { get; init; }

    public static SourcePage Of(PageScope scope, Seed seed)
    {
        var citing = scope.Lookup.Citing(seed).ToLookup(p => p.Citation.Paragraph);
        var reasons = seed.NotUsed.ToDictionary(u => u.Paragraph, u => u.Reason);
        var paragraphs = seed.Paragraphs.Select(p => new ParagraphView(
            p.Number, PageAnchors.OfParagraph(p.Number),
            [.. citing[p.Number].DistinctBy(c => (c.Fact.Id, c.Citation.Words)).Select(c => new ParagraphUse(
                scope.Link(c.Fact.Id), scope.Cited(c.Citation.Words), c.Citation.IsCorrection))],
            scope.WordsOrNull(reasons.GetValueOrDefault(p.Number)))).ToList();
        var about = seed.Author is { } author
            ? scope.Interface.Say("source.about_by", ("title", seed.Title), ("author", author))
            : scope.Interface.Say("source.about", ("title", seed.Title));
        var frame = scope.Frame(
            seed.Title, about, "sources",
            [scope.HomeCrumb, new Crumb(scope.Interface["source.title"], scope.Href(PagePaths.Sources))]);
        return new SourcePage(frame)
        {
            Title = scope.Text(seed.Title),
            Author = scope.TextOrNull(seed.Author),
            Publisher = scope.TextOrNull(seed.Publisher),
            Date = seed.Date?.InWords(scope.Interface),
            Language = seed.Language,
            Translation = seed.Translation is { } translation ? scope.Blocks(translation) : null,
            Reliability = scope.Blocks(seed.Reliability),
            Cited = paragraphs.Count(p => p.Uses.Count > 0),
            NotUsed = paragraphs.Count(p => p.NotUsed is not null),
            Corrections = scope.Lookup.Citing(seed).Count(c => c.Citation.IsCorrection),
            CorrectionsHref = scope.Href(CorrectionsPage.Path),
            Paragraphs = paragraphs,
            Address = scope.TextOrNull(seed.Address),
            Found = seed.Found is { } found ? scope.Blocks(found) : null,
            Sha256 = seed.Sha256,
            Cite = CiteView.Of(scope, seed),
            CiteWords = scope.Text(PlainCitation.Of(seed, scope.Interface)),
            Mentions = LinkGroup.AllOf(scope, scope.Guide.Links.BacklinksOf(seed.Id)),
        };
    }
}
