using System.Globalization;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;

namespace SinoRussia.Generator.Proofreading;

/// <summary>A chapter has the length and the parts that readers learn from, and prose that tells instead of instructing.</summary>
internal static class ChapterProof
{
    public static void Run(Chapter chapter, Subject subject, LinkGraph graph, bool isEnglish, DiagnosticBag bag)
    {
        var body = ProofText.Of(chapter.Body, graph);
        ChapterLinks.Check(body, graph, bag);
        CheckLength(chapter, subject, ChapterLinks.Count(body, graph).Words, bag);
        ChapterParts.Check(chapter, graph, isEnglish, bag);
        foreach (var prose in isEnglish ? [chapter.Before, chapter.Body, chapter.Summary] : Array.Empty<Prose>())
            Instructions.Check(ProofText.Of(prose, graph), bag);
    }

    private static void CheckLength(Chapter chapter, Subject subject, int words, DiagnosticBag bag)
    {
        if (words < subject.ChapterWords.Least || words > subject.ChapterWords.Most)
        {
            bag.Warn(
                ProofreadingCodes.ChapterLength, chapter.Location,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the prose of '{chapter.Id}' has {words} words; expected {subject.ChapterWords.Least} to {subject.ChapterWords.Most}"),
                words < subject.ChapterWords.Least
                    ? "tell what led to it and what followed, or join it to another chapter"
                    : "leave out what the pages of the facts say, or make two chapters of it");
        }
    }
}
