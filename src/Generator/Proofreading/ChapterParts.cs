using System.Globalization;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;

namespace SinoRussia.Generator.Proofreading;

/// <summary>A chapter has objectives, a summary, outlines of answers and a reading list, neither too few nor too many.</summary>
internal static class ChapterParts
{
    public static void Check(Chapter chapter, LinkGraph graph, bool isEnglish, DiagnosticBag bag)
    {
        Count(chapter.Location, chapter.Objectives.Count, "objective", 2, 3);
        Count(
            chapter.Summary.Start, ProofText.WordsIn(graph.ProseOf(chapter.Summary).ToPlainText(graph.NameOf)), "word of summary", 60, 120,
            "words of summary");
        Count(chapter.Location, chapter.Questions.Count, "question", 1, int.MaxValue);
        Count(chapter.Location, chapter.Reading.Count, "work to read", 3, 6, "works to read");
        if (isEnglish)
            CheckVerbs(chapter, bag);
        var told = new[] { chapter.Before, chapter.Body, chapter.Summary }.SelectMany(p => graph.ProseOf(p).Links).Select(l => l.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var question in chapter.Questions)
            CheckOutline(question, told, graph, bag);
        foreach (var twice in chapter.Reading.GroupBy(r => r.Title, StringComparer.OrdinalIgnoreCase).SelectMany(g => g.Skip(1)))
            bag.Warn(ProofreadingCodes.ChapterParts, twice.Location, $"'{twice.Title}' is recommended twice; expected each work once");

        void Count(Location at, int count, string one, int least, int most, string? many = null)
        {
            if (count >= least && count <= most)
                return;
            var range = most == int.MaxValue ? $"{least} or more" : $"{least} to {most}";
            bag.Warn(
                ProofreadingCodes.ChapterParts, at,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"chapter '{chapter.Id}' has {count} {(count == 1 ? one : many ?? one + "s")}; expected {range}"));
        }
    }

    private static void CheckVerbs(Chapter chapter, DiagnosticBag bag)
    {
        foreach (var objective in chapter.Objectives)
        {
            var first = ProofText.Words(objective.Text).FirstOrDefault()?.Value ?? "";
            if (!EnglishVerbs.Checkable.Contains(first))
            {
                bag.Warn(
                    ProofreadingCodes.ChapterParts, objective.Start,
                    $"the objective begins with '{first}'; expected a verb that can be checked",
                    "such as Explain, Name, Compare, Date, Trace or Describe; nobody can see whether a reader understands or knows");
            }
        }
    }

    private static void CheckOutline(ChapterQuestion question, HashSet<string> told, LinkGraph graph, DiagnosticBag bag)
    {
        if (question.Outline.Count is < 3 or > 5)
        {
            bag.Warn(
                ProofreadingCodes.Outline, question.Ask.Start,
                $"the outline of the answer has {Points(question.Outline.Count)}; expected 3 to 5",
                question.Outline.Count == 0 ? "write '- ask: …' and the points of a good answer below it under 'outline'" : null);
        }

        foreach (var point in question.Outline)
        {
            var links = graph.ProseOf(point).Links;
            if (!links.Any(l => told.Contains(l.Id)))
            {
                bag.Warn(
                    ProofreadingCodes.Outline, point.Start,
                    links.Count == 0 ? "the point of the outline has no link; expected one to a fact that the chapter's prose links to"
                        : $"the chapter's prose does not link to '{links[0].Id}'; expected a point that the chapter tells of",
                    "a question must be answerable from its chapter");
            }
        }
    }

    private static string Points(int count) => count == 1 ? "1 point" : FormattableString.Invariant($"{count} points");
}
