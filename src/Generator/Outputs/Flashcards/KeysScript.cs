using System.Text.Encodings.Web;
using System.Text.Json;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>
/// Writes flashcards/card-keys.js: the keys of all cards by chapter, for pages that tell how a reader stands and show no card; a fraction of cards.js.
/// </summary>
internal static class KeysScript
{
    /// <summary>A chapter a line, in the order of the guide; chapters without cards left out.</summary>
    public static string Write(StudyGuide guide)
    {
        var chapters = guide.Faces.GroupBy(f => f.Card.Chapter.Chapter.Id)
            .Select(g => $"{Json(g.Key)}: {Json(g.Select(f => f.Key))}");
        return $$"""
            (globalThis.flashcards = globalThis.flashcards || {}).keys = {
            "subject": {{Json(guide.Book.Subject.Id)}},
            "chapters": {
            {{string.Join(",\n", chapters)}}
            }
            };

            """.ReplaceLineEndings("\n");
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, Options);

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Default };
}
