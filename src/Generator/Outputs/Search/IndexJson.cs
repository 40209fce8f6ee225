using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Outputs.Search;

/// <summary>Writes the index as one JSON object; templates/search/search-index-reader.js reads it, docs/search.md describes it.</summary>
internal static class IndexJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(
        Subject subject, InterfaceWords words, IReadOnlyList<Period> periods, IReadOnlyList<SearchDocument> documents, InvertedIndex index)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Compact))
        {
            var kinds = documents.Select(d => d.Kind).Distinct(StringComparer.Ordinal).ToList();
            var badges = documents.SelectMany(d => d.Badges).Distinct().ToList();
            json.WriteStartObject();
            Texts(json, "stopWords", StopWords.All);
            Rows(json, "synonyms", subject.Synonyms);
            Rows(
                json, "kinds",
                kinds.Select(
                    k => new[] { k, documents.First(d => d.Kind == k).Folder, KindWords.One(words, k), KindWords.Many(words, k) }));
            Rows(json, "periods", periods.Select(p => new[] { p.Id, p.Title }));
            Rows(json, "badges", badges.Select(b => new[] { b.Name, b.Words }));
            Texts(json, "ids", documents.Select(d => d.Id));
            Texts(json, "titles", documents.Select(d => d.Title));
            json.WriteString("kind", Digits(documents.Select(d => kinds.IndexOf(d.Kind))));
            json.WriteString("period", Digits(documents.Select(d => d.Period + 1 ?? 0)));
            json.WriteString("importance", Digits(documents.Select(d => d.Importance)));
            json.WriteString("pointers", Digits(documents.Select(d => d.Pointers)));
            Texts(json, "dates", documents.Select(d => d.Date ?? ""));
            Texts(json, "glosses", documents.Select(d => d.Gloss));
            Texts(json, "badgesOf", documents.Select(d => Digits(d.Badges.Select(b => badges.IndexOf(b)))));
            Names(json, documents);
            json.WriteString("words", FrontCoded(index.Entries.Select(e => e.Word)));
            json.WriteString("counts", Digits(index.Entries.Select(e => e.Postings.Count)));
            json.WriteString("steps", Digits(index.Entries.SelectMany(e => Steps(e.Postings))));
            json.WriteString("weights", Digits(index.Entries.SelectMany(e => e.Postings.Select(p => p.Weight))));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Rows(Utf8JsonWriter json, string name, IEnumerable<IReadOnlyList<string>> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartArray();
            foreach (var cell in row)
                json.WriteStringValue(cell);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>A list a document; a native name is a pair of language and name.</summary>
    private static void Names(Utf8JsonWriter json, IReadOnlyList<SearchDocument> documents)
    {
        json.WriteStartArray("names");
        foreach (var document in documents)
        {
            json.WriteStartArray();
            foreach (var name in document.Names)
            {
                if (name.Language is null)
                {
                    json.WriteStringValue(name.Text);
                    continue;
                }

                json.WriteStartArray();
                json.WriteStringValue(name.Language);
                json.WriteStringValue(name.Text);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static string Digits(IEnumerable<int> numbers)
    {
        var text = new StringBuilder();
        foreach (var number in numbers)
            DigitText.Append(text, number);
        return text.ToString();
    }

    /// <summary>Each word as the number of letters it begins with like the word before, then the rest of it; divided by blanks.</summary>
    private static string FrontCoded(IEnumerable<string> words)
    {
        var (text, before) = (new StringBuilder(), "");
        foreach (var word in words)
        {
            var shared = before.AsSpan().CommonPrefixLength(word);
            DigitText.Append(text, shared);
            text.Append(word, shared, word.Length - shared).Append(' ');
            before = word;
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>Each document as its distance from the one before.</summary>
    private static IEnumerable<int> Steps(IReadOnlyList<Posting> postings) =>
        postings.Select((p, i) => p.Document - (i == 0 ? 0 : postings[i - 1].Document));
}
