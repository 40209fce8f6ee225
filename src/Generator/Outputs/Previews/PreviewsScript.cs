using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Previews;

/// <summary>
/// Writes data/previews.js: one assignment, because pages opened from a folder cannot read JSON; templates/assets/previews.js reads it.
/// </summary>
/// <remarks>Facts are named by their pages without extension; badges and source documents by their places in the lists of the same
/// name.</remarks>
internal static class PreviewsScript
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Where the first of the scripts is published.</summary>
    public const string Path = "data/previews.js";

    private const int Most = 2_000;

    /// <summary>
    /// One script with all facts, or, where they are too many, a first that says with which page each of the others begins.
    /// </summary>
    public static IEnumerable<OutputFile> Write(StudyGuide guide)
    {
        var corpus = guide.Corpus;
        var badges = corpus.Facts.SelectMany(f => guide.DigestOf(f).PageBadges).Distinct().OrderBy(b => b.Words, StringComparer.Ordinal)
            .ToList();
        var places = corpus.Seeds.Select((s, i) => (s.Id, Place: i)).ToDictionary(s => s.Id, s => s.Place, StringComparer.Ordinal);
        var parts = corpus.Facts.Count <= Most ? [] : corpus.Facts.OrderBy(PagePaths.Of, StringComparer.Ordinal).Chunk(Most).ToList();
        yield return Assign("globalThis.studyGuide.previews = ", Path, ";\n", json =>
        {
            json.WriteStartObject("kinds");
            foreach (var kind in FactKindNames.All)
                json.WriteString(kind.Folder(), KindWords.One(guide.Words, kind));
            json.WriteEndObject();
            json.WriteStartArray("badges");
            foreach (var badge in badges)
                WriteTexts(json, badge.Name, badge.Words);
            json.WriteEndArray();
            json.WriteStartArray("sources");
            foreach (var seed in corpus.Seeds)
                json.WriteStringValue(seed.Title);
            json.WriteEndArray();
            json.WriteStartObject("facts");
            foreach (var fact in parts.Count == 0 ? corpus.Facts : [])
                WriteFact(json, fact, guide.DigestOf(fact), (badges, places));
            json.WriteEndObject();
            if (parts.Count == 0)
                return;
            json.WriteStartArray("parts");
            foreach (var part in parts)
                json.WriteStringValue(PagePaths.Of(part[0]));
            json.WriteEndArray();
        });
        foreach (var (number, part) in parts.Index())
        {
            var path = ScriptParts.PathOf(Path, number + 2);
            yield return Assign("Object.assign(globalThis.studyGuide.previews.facts, ", path, ");\n", json =>
            {
                foreach (var fact in part)
                    WriteFact(json, fact, guide.DigestOf(fact), (badges, places));
            });
        }
    }

    /// <summary>A script that does something with one object.</summary>
    /// <param name="members">Writes what the object has.</param>
    private static OutputFile Assign(string before, string path, string after, Action<Utf8JsonWriter> members)
    {
        var bytes = new ArrayBufferWriter<byte>();
        bytes.Write(Encoding.UTF8.GetBytes(before));
        using (var json = new Utf8JsonWriter(bytes, Compact))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        bytes.Write(Encoding.UTF8.GetBytes(after));
        return new OutputFile(path, bytes.WrittenMemory);
    }

    private static void WriteFact(
        Utf8JsonWriter json, Fact fact, Digest digest, (List<Badge> Badges, Dictionary<string, int> Sources) lists)
    {
        json.WriteStartObject(PagePaths.Of(fact));
        json.WriteString("title", fact.Title);
        if (digest.Date is { } date)
            json.WriteString("date", date);
        json.WriteString("gloss", digest.Gloss);
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

        WriteNumbers(json, "badges", digest.PageBadges.Select(b => lists.Badges.IndexOf(b)));
        WriteSources(json, digest.Evidence, lists.Sources);
        json.WriteString("evidence", PageAnchors.OfEvidence(fact));
        json.WriteEndObject();
    }

    /// <summary>A list a document: its place, then its paragraphs.</summary>
    private static void WriteSources(Utf8JsonWriter json, Evidence evidence, Dictionary<string, int> places)
    {
        json.WriteStartArray("sources");
        foreach (var (place, document) in evidence.Documents.Select(d => (Place: places[d.Seed.Id], d)).OrderBy(d => d.Place))
        {
            json.WriteStartArray();
            foreach (var number in document.Paragraphs.Select(p => p.Number).Prepend(place))
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
