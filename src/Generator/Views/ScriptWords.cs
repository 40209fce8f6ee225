using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Views;

/// <summary>What scripts say, for the files words.js.</summary>
/// <param name="Language">A tag, by which browsers tell plurals.</param>
/// <param name="Json">An object: a text a key, or an object of texts by plural category.</param>
internal sealed record ScriptWords(string Language, string Json)
{
    private const string Scripts = "scripts.";
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="groups">Groups of the table; scripts ask for their keys without 'scripts.' in front.</param>
    public static ScriptWords Of(InterfaceWords words, params IReadOnlyList<string> groups)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            foreach (var entry in words.Table.Entries.Values
                .Where(e => groups.Any(g => e.Key.StartsWith(g + ".", StringComparison.Ordinal))))
                Write(json, entry);
            json.WriteEndObject();
        }

        return new ScriptWords(words.Language, Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter json, WordEntry entry)
    {
        var key = entry.Key.StartsWith(Scripts, StringComparison.Ordinal) ? entry.Key[Scripts.Length..] : entry.Key;
        if (entry.Forms.Count == 1)
        {
            json.WriteString(key, entry.Other.Text);
            return;
        }

        json.WriteStartObject(key);
        foreach (var (category, form) in entry.Forms)
            json.WriteString(category, form.Text);
        json.WriteEndObject();
    }
}
