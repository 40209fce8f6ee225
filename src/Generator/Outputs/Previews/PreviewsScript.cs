using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Pages;

namespace SinoRussia.Generator.Outputs.Previews;

/// <summary>Writes data/previews.js: one assignment, because pages opened from a folder cannot read JSON; templates/assets/previews.js reads it.</summary>
/// <remarks>Facts are named by their pages without extension; badges and source documents by their places in the lists of the same name.</remarks>
internal static class PreviewsScript
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Write(GuideLookup lookup)
    {
        var book = lookup.Guide.Book;
        var badges = book.Facts.SelectMany(f => Badge.ForPage(f, lookup)).Distinct().OrderBy(b => b.Words, StringComparer.Ordinal).ToList();
        var bytes = new ArrayBufferWriter<byte>();
        bytes.Write("window.guidePreviews = "u8);
        using (var json = new Utf8JsonWriter(bytes, Compact))
        {
            json.WriteStartObject();
            json.WriteStartObject("kinds");
            foreach (var kind in FactKindNames.All)
                json.WriteString(kind.Folder(), KindWords.One(kind));
            json.WriteEndObject();
            json.WriteStartArray("badges");
            foreach (var badge in badges)
                WriteTexts(json, badge.Name, badge.Words);
            json.WriteEndArray();
            json.WriteStartArray("sources");
            foreach (var seed in book.Seeds)
                json.WriteStringValue(seed.Title);
            json.WriteEndArray();
            json.WriteStartObject("facts");
            foreach (var fact in book.Facts)
                WriteFact(json, fact, lookup, badges);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        bytes.Write(";\n"u8);
        return bytes.WrittenMemory;
    }

    private static void WriteFact(Utf8JsonWriter json, Fact fact, GuideLookup lookup, List<Badge> badges)
    {
        json.WriteStartObject(PagePaths.Of(fact));
        json.WriteString("title", fact.Title);
        if (fact.Date is { } date)
            json.WriteString("date", date.InWords());
        json.WriteString("gloss", fact is Dispute dispute ? dispute.Question : lookup.GlossOf(fact.Summary));
        if (fact.Native.Count > 0)
        {
            json.WriteStartArray("native");
            foreach (var name in fact.Native)
            {
                WriteTexts(json, name.Text, name.Language);
                if (name.Pinyin is { } pinyin)
                    WriteTexts(json, pinyin, NativeName.PinyinTag);
            }

            json.WriteEndArray();
        }

        WriteNumbers(json, "badges", Badge.ForPage(fact, lookup).Select(b => badges.IndexOf(b)));
        WriteSources(json, fact, lookup);
        json.WriteString("evidence", FactPage.EvidenceAnchorOf(fact));
        json.WriteEndObject();
    }

    /// <summary>A list a document: its place, then its paragraphs.</summary>
    private static void WriteSources(Utf8JsonWriter json, Fact fact, GuideLookup lookup)
    {
        var seeds = lookup.Guide.Book.Seeds.Select(s => s.Id).ToList();
        json.WriteStartArray("sources");
        foreach (var cited in fact.AllCitations.GroupBy(c => seeds.IndexOf(c.Seed.Id)).OrderBy(g => g.Key))
        {
            json.WriteStartArray();
            foreach (var number in cited.Select(c => c.Paragraph).Distinct().Order().Prepend(cited.Key))
                json.WriteNumberValue(number);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, params ReadOnlySpan<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
