using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>A section of a chapter's prose, and what is asked behind it.</summary>
/// <param name="Anchor">Of its heading, by which the reader's progress knows it; 'opening' before the first heading.</param>
/// <param name="Body">With its heading.</param>
/// <param name="Practice">Null where nothing is asked.</param>
internal sealed record ChapterSection(string Anchor, Written Body, PracticeSet? Practice)
{
    private const string Opening = "opening";

    /// <summary>False before the first heading of a prose that begins with one.</summary>
    public bool IsTold => Body.Text.Length > 0;

    /// <summary>The anchors of the sections that are told, in order.</summary>
    public static IReadOnlyList<string> AnchorsOf(StudyGuide guide, Chapter chapter)
    {
        var prose = guide.Links.ProseOf(chapter.Body);
        var hasOpening = !chapter.Body.Text.AsSpan(0, prose.SectionStarts.Count > 0 ? prose.SectionStarts[0] : chapter.Body.Text.Length)
            .IsWhiteSpace();
        return [.. hasOpening ? [Opening] : Array.Empty<string>(), .. prose.SectionHeadings.Select(h => h.Anchor)];
    }

    /// <summary>The whole prose in order; in a format without scripts one section without questions.</summary>
    public static IReadOnlyList<ChapterSection> All(PageScope scope, StudyChapter study, SectionCards cards)
    {
        var isAsked = scope.Can(Abilities.Scripts);
        string[] anchors = [Opening, .. scope.Guide.Links.ProseOf(study.Chapter.Body).SectionHeadings.Select(h => h.Anchor)];
        return [.. scope.Sections(study.Chapter.Body, ChapterNote.NumbersOf(scope, study.Chapter)).Select((body, i) => new ChapterSection(
            anchors[i], body, isAsked ? PracticeSet.Of(scope, $"practice-{anchors[i]}", cards.Sections[i]) : null))];
    }
}
