using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>The page of one source document: its record, and which of its paragraphs carry which facts.</summary>
/// <param name="Author">Null where the document names none.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Translation">How it was translated; null when it is no translation.</param>
/// <param name="Cited">Paragraphs that facts cite.</param>
/// <param name="NotUsed">Paragraphs left out for a reason.</param>
/// <param name="Corrections">How often it is wrong or differs.</param>
internal sealed record SourcePage(
    PageFrame Page, string Title, string? Author, string? Publisher, string? Date, string Language, object? Translation, object Reliability,
    int Cited, int NotUsed, int Corrections, string CorrectionsHref, IReadOnlyList<ParagraphView> Paragraphs, IReadOnlyList<LinkGroup> Mentions)
{
    public static SourcePage Of(GuideLookup lookup, Seed seed)
    {
        var scope = new PageScope(lookup, PagePaths.OfSeed(seed.Id));
        var citing = lookup.Guide.Book.Facts.SelectMany(f => f.AllCitations.Select(c => (Fact: f, Citation: c)))
            .Where(p => p.Citation.Seed.Id == seed.Id).ToLookup(p => p.Citation.Paragraph);
        var reasons = seed.NotUsed.ToDictionary(u => u.Paragraph, u => u.Reason);
        var paragraphs = seed.Paragraphs.Select(p => new ParagraphView(
            p.Number, ParagraphView.AnchorOf(p.Number),
            [.. citing[p.Number].DistinctBy(c => (c.Fact.Id, c.Citation.Words)).Select(c => new ParagraphUse(
                scope.Link(c.Fact.Id), scope.Cited(c.Citation.Words), c.Citation.IsCorrection))],
            scope.WordsOrNull(reasons.GetValueOrDefault(p.Number)))).ToList();
        var by = seed.Author is null ? "" : $" by {seed.Author}";
        var frame = scope.Frame(
            seed.Title, $"{seed.Title}{by}: what it is, how far it can be trusted, and which facts rest on which of its paragraphs.", "sources",
            [scope.HomeCrumb, new Crumb("Sources", scope.Href(PagePaths.Sources))]);
        return new SourcePage(
            frame, scope.Text(seed.Title), scope.TextOrNull(seed.Author), scope.TextOrNull(seed.Publisher), seed.Date?.InWords(), seed.Language,
            seed.Translation is { } translation ? scope.Blocks(translation) : null, scope.Blocks(seed.Reliability),
            paragraphs.Count(p => p.Uses.Count > 0), paragraphs.Count(p => p.NotUsed is not null),
            lookup.Guide.Corrections.Count(c => c.Seed.Id == seed.Id), scope.Href(PagePaths.Corrections), paragraphs,
            LinkGroup.Of(scope, lookup.Guide.Links.BacklinksOf(seed.Id)));
    }
}

/// <summary>A paragraph of a source document; its text is not in the guide.</summary>
/// <param name="NotUsed">Why no fact cites it; null when one does, or none does yet.</param>
internal sealed record ParagraphView(int Number, string Anchor, IReadOnlyList<ParagraphUse> Uses, object? NotUsed)
{
    public static string AnchorOf(int paragraph) => FormattableString.Invariant($"p{paragraph}");
}

/// <summary>A fact that cites a paragraph.</summary>
/// <param name="IsCorrection">True when the paragraph is wrong or differs.</param>
internal sealed record ParagraphUse(LinkView Fact, object Words, bool IsCorrection);
