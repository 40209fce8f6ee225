using System.Text.Json.Nodes;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>
/// Writes flashcards/card-keys.js: the keys of all cards by chapter, for pages that tell how a reader stands and show no card; a fraction
/// of cards.js.
/// </summary>
internal static class KeysScript
{
    /// <summary>From the site's root; pages of other outputs load it.</summary>
    public const string Path = "flashcards/card-keys.js";

    /// <summary>A chapter a line, in the order of the guide; chapters without cards left out.</summary>
    public static string Write(StudyGuide guide)
    {
        var chapters = guide.Faces.GroupBy(f => f.Card.Chapter.Chapter.Id)
            .Select(g => $"{Text(g.Key)}: [{string.Join(", ", g.Select(f => Text(f.Key)))}]");
        return $$"""
            globalThis.studyGuide.flashcards.keys = {
            "subject": {{Text(guide.Corpus.Subject.Id)}},
            "chapters": {
            {{string.Join(",\n", chapters)}}
            }
            };

            """.ReplaceLineEndings("\n");
    }

    private static string Text(string value) => JsonValue.Create(value).ToJsonString();
}
