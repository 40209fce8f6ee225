using SinoRussia.Generator.Site.LinkedData;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Data;

/// <summary>Writes data/facts.jsonld: the guide, its sources, chapters and facts, each thing once, in the words of schema.org.</summary>
internal static class FactsJsonLd
{
    public const string Path = "data/facts.jsonld";

    public static ReadOnlyMemory<byte> Write(StudyGuide guide)
    {
        var scope = new DataScope(guide, Path);
        return Node.WriteGraph(
        [
            SiteNode.Of(scope),
            .. guide.Corpus.Seeds.Select(scope.Source),
            .. guide.Chapters.Select(c => ChapterNode.Of(scope, c)),
            .. guide.Corpus.Facts.Select(f => FactNode.WithEvidence(scope, f)),
        ]);
    }
}
