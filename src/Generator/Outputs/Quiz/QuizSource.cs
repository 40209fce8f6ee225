using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>What an answer rests on, as plain text.</summary>
internal static class QuizSource
{
    /// <summary>
    /// 'Harris, paragraphs 3 and 4; …', else on what the curators' supplied points rest; of a dispute those of a side; empty for nothing.
    /// </summary>
    public static string Of(StudyGuide guide, Fact fact)
    {
        var digest = guide.DigestOf(fact);
        var documents = digest.Evidence.Documents.Select(d => guide.Words.Say(
            "quiz.paragraphs", ("document", guide.Links.NameOf(d.Seed.Id)), ("count", d.Paragraphs.Count),
            ("numbers", string.Join(guide.Words["lists.comma"], d.Paragraphs.Select(p => p.Number))))).ToList();
        return documents.Count > 0
            ? string.Join("; ", documents)
            : string.Join(" ", digest.Sides.SelectMany(s => s.Supplied).Select(s => s.Basis).Take(1));
    }
}
