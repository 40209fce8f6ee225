using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Site.LinkedData;

/// <summary>A chapter as something to learn from.</summary>
internal static class ChapterNode
{
    /// <summary>What it is about are the facts that every guide would have.</summary>
    public static Node Of(DataScope scope, StudyChapter study)
    {
        var target = scope.TargetOf(study.Chapter.Id);
        return new Node(["Article", "LearningResource"], scope.IdOf(target))
            .Set("url", scope.AddressOf(target.Page))
            .Set("headline", study.Chapter.Title)
            .Set("position", study.Chapter.Number)
            .Set("abstract", scope.Plain(study.Chapter.Summary))
            .Set("learningResourceType", "chapter")
            .Set("temporalCoverage", DateValue.SpanOf(study.Span))
            .Set("isPartOf", scope.Site())
            .Set("about", study.Facts.Where(f => f.Importance == 3).Select(scope.Mention));
    }
}
