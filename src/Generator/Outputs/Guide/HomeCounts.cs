using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>How much the guide holds.</summary>
internal sealed record HomeCounts(int Facts, int Citations, int Corrections, int Cards)
{
    public static HomeCounts Of(StudyGuide guide) => new(
        guide.Corpus.Facts.Count, guide.Corpus.Facts.Sum(f => f.AllCitations.Count()), guide.Corrections.Count, guide.Faces.Count);
}
