using System.Globalization;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking;

/// <summary>The source documents stay the ground: at most a third of all facts rests on supplied points alone.</summary>
internal static class SuppliedShare
{
    /// <summary>Content of fewer facts is only being begun.</summary>
    private const int FewestFacts = 24;

    public static void Run(Corpus corpus, DiagnosticBag bag)
    {
        var alone = corpus.Facts.Count(f => !f.AllCitations.Any());
        if (corpus.Facts.Count < FewestFacts || alone * 3 <= corpus.Facts.Count)
            return;
        bag.Warn(
            CheckingCodes.ManySupplied, corpus.Subject.Location,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{alone} of {corpus.Facts.Count} facts rest on supplied points alone; expected at most a third"),
            "cite a paragraph where a document says it, or leave the fact out");
    }
}
