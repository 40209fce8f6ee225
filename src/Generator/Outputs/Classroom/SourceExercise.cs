using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Classroom;

/// <summary>A place where a document errs in a matter of substance.</summary>
/// <param name="Fact">What it is about; in the exercise without its link, which leads to the answer.</param>
/// <param name="Document">The document's page, at the paragraph.</param>
/// <param name="Date">The accepted date in words, where the document errs in it; else null.</param>
internal sealed record SourceExercise(LinkView Fact, LinkView Document, CitationView Citation, string? Date)
{
    private const int Most = 8;

    public static SourceExercise Of(PageScope scope, Correction correction)
    {
        var citation = CitationView.Of(scope, correction.Citation);
        return new SourceExercise(
            scope.Link(correction.Fact.Id), citation.Source with { Href = $"{citation.Source.Href}#{citation.ParagraphAnchor}" }, citation,
            correction.Citation.Error == Facts.ErrorRank.Date ? scope.TextOrNull(scope.Guide.DigestOf(correction.Fact).Date) : null);
    }

    /// <summary>Those of the facts that the chapter teaches: errors of fact first, then of dates, the most important facts first.</summary>
    public static IEnumerable<Correction> CorrectionsOf(StudyGuide guide, StudyChapter study) => guide.Corrections
        .Where(c => c.Fact.Chapter.Id == study.Chapter.Id && c.Citation.IsOfSubstance)
        .OrderBy(c => c.Citation.Error).ThenByDescending(c => c.Fact.Importance).Take(Most);
}
