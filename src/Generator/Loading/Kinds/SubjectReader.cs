using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads content/subject.yaml.</summary>
internal static class SubjectReader
{
    public static Subject Read(MapReader map)
    {
        var id = map.Id("id");
        return new Subject(id.Id, map.Line("title"), map.Line("tagline"), map.Prose("description"), id.Location)
        {
            Language = TaggedValues.Language(map),
            Tag = TaggedValues.Tag(map),
            Deck = TaggedValues.Deck(map),
            Licence = map.Line("licence"),
            Address = TaggedValues.Address(map),
            LanguageAt = map.NodeIfAny("language")?.Start ?? id.Location,
            Forms = FormsReader.Read(map),
            ChapterWords = TaggedValues.RangeIfAny(map, "chapter_words") ?? Subject.UsualChapterWords,
            Editor = map.LineIfAny("editor"),
            Synonyms = [.. map.LinesIfAny("synonyms").Select(line => TaggedValues.Group(map, "synonyms", line)).Where(g => g.Count > 1)],
        };
    }
}
