
namespace SinoRussia.Generator.Study;

/// <summary>
/// Which cards a chapter asks after which section of its prose: those of the facts that the section is the first to link.
/// </summary>
/// <param name="Sections">
/// In the order of the prose, the part before the first heading first; there also what the chapter tells before its prose begins. Cards in
/// teaching order.
/// </param>
/// <param name="Untold">Of the chapter's other facts, which its prose does not link.</param>
internal sealed record SectionCards(IReadOnlyList<IReadOnlyList<CardFace>> Sections, IReadOnlyList<CardFace> Untold)
{
    /// <remarks>Of a text with several gaps the first is asked: siblings give one another away, and follow in the review.</remarks>
    public static SectionCards Of(StudyGuide guide, StudyChapter study)
    {
        var body = guide.Links.ProseOf(study.Chapter.Body);
        var sectionOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var link in guide.Links.ProseOf(study.Chapter.Before).Links)
            sectionOf.TryAdd(link.Id, 0);
        var section = 0;
        foreach (var link in body.Links)
        {
            while (section < body.SectionStarts.Count && body.SectionStarts[section] <= link.Offset)
                section++;
            sectionOf.TryAdd(link.Id, section);
        }

        var faces = guide.CardsOf(study).Select(c => CardFace.AllOf(c).First())
            .ToLookup(f => sectionOf.GetValueOrDefault(f.Card.Fact.Id, -1));
        return new SectionCards(
            [.. Enumerable.Range(0, body.SectionStarts.Count + 1).Select(s => (IReadOnlyList<CardFace>)[.. faces[s]])], [.. faces[-1]]);
    }
}
