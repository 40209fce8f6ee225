using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Outputs.Guide;
using SinoRussia.Generator.Tests.Anki;
using SinoRussia.Generator.Tests.Architecture;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Wording;

/// <summary>
/// No English word of the frame is left when the table speaks another language: in pages, books, cards, calendar, feed, data and scripts.
/// </summary>
public sealed partial class FrameInAnotherLanguage
{
    /// <summary>Shown by browsers and to readers; the rest of the attributes are for programs.</summary>
    private static readonly string[] ShownAttributes = ["title", "alt", "aria-label", "placeholder", "label"];

    private static readonly Lazy<IReadOnlyList<OutputFile>> Files = new(() => InventedLanguage.Render());

    [Fact]
    public void No_English_word_is_left() => Demand.None(Files.Value.SelectMany(LeftIn));

    [Fact]
    public void Every_kind_of_output_is_looked_at()
    {
        var seen = Files.Value.Where(f => TextsOf(f).Any()).Select(f => Path.GetExtension(f.Path)).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal([".apkg", ".atom", ".csv", ".epub", ".html", ".ics", ".js", ".json", ".jsonld", ".md", ".txt"], seen);
    }

    [Theory]
    [InlineData(
        "guide/chapters.html.sbn",
        "{{ include 'shared/_top.html.sbn' }}<p>Two planted</p>{{ include 'shared/_bottom.html.sbn' }}",
        "chapters/index.html: Two planted")]
    [InlineData("guide/chapters.html.sbn", "{{ include 'shared/_top.html.sbn' }}<p title=\"planted\"></p>{{ include "
        + "'shared/_bottom.html.sbn' }}", "chapters/index.html: planted")]
    [InlineData("anki/deck.html.sbn", "planted", "flashcards/two-towns.apkg: planted")]
    [InlineData("markdown/chapters.md.sbn", "# Planted", "markdown/chapters/README.md: # Planted")]
    [InlineData("book/_mark.xhtml.sbn", "<a>planted</a>", "book/two-towns.epub: planted")]
    public void A_planted_word_is_found(string template, string text, string expected) =>
        Assert.Contains(InventedLanguage.Render((template, text)).SelectMany(LeftIn), left => left == expected);

    /// <summary>What scripts say comes from the table, so no literal in them reads as a sentence or as a label.</summary>
    [Fact]
    public void Scripts_hold_no_words_of_their_own() => Demand.None(
        from path in Directory.EnumerateFiles(Repository.Templates, "*.js", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Repository.Templates, path).Replace('\\', '/')
        where !name.StartsWith("serve/", StringComparison.Ordinal)
        from line in File.ReadAllLines(path).Select(l => l.Trim())
        where !line.StartsWith("//", StringComparison.Ordinal) && !line.StartsWith('*') && !line.StartsWith("/**", StringComparison.Ordinal)
        from Match literal in Literals().Matches(line)
        let text = literal.Groups["text"].Value
        where ReadsAsWords(text)
        select $"{name}: '{text}'");

    [Theory]
    [InlineData("All are marked.", true)]
    [InlineData("Copied", true)]
    [InlineData("cards left to mark", true)]
    [InlineData("use strict", false)]
    [InlineData("ArrowLeft", false)]
    [InlineData("section.year, section.period", false)]
    [InlineData("review.done", false)]
    public void A_literal_of_words_is_told_from_others(string text, bool expected) => Assert.Equal(expected, ReadsAsWords(text));

    private static IEnumerable<string> LeftIn(OutputFile file) =>
        from text in TextsOf(file)
        let own = Cleaned(text)
        where Latin().IsMatch(own)
        select $"{file.Path}: {Spaces().Replace(own, " ").Trim()}";

    private static string Cleaned(string text)
    {
        text = Addresses().Replace(text, "");
        return InventedLanguage.AsTyped.Aggregate(text, (t, typed) => t.Replace(typed, "", StringComparison.Ordinal));
    }

    /// <summary>What people read of a file, piece by piece. Schemas describe data to programmers, in English.</summary>
    private static IEnumerable<string> TextsOf(OutputFile file) => Path.GetExtension(file.Path) switch
    {
        ".html" => OfMarkup(TextOf(file)),
        ".atom" when file.Path == CorrectionsFeed.Path => OfMarkup(TextOf(file)),
        ".md" => [Targets().Replace(TextOf(file), "")],
        ".csv" when file.Path.StartsWith("flashcards/", StringComparison.Ordinal) => [TextOf(file).Split('\n')[0]],
        ".ics" => CalendarLines().Matches(TextOf(file).Replace("\r\n ", "", StringComparison.Ordinal)).Select(m => m.Value),
        ".txt" => AnkiText(TextOf(file)),
        ".apkg" => Package(file.Content.ToArray()),
        ".epub" => Book(file.Content.ToArray()),
        ".js" when file.Path.EndsWith("words.js", StringComparison.Ordinal) || file.Path is "flashcards/cards.js" or "data/previews.js" =>
            Script(TextOf(file)),
        ".json" or ".jsonld" when !file.Path.EndsWith(".schema.json", StringComparison.Ordinal) =>
            DataWords().Matches(TextOf(file)).Select(m => WebUtility.HtmlDecode(Regex.Unescape(m.Groups["text"].Value))),
        _ => [],
    };

    private static IEnumerable<string> OfMarkup(string markup)
    {
        var document = new HtmlParser().ParseDocument(markup);
        var nodes = document.Descendants().Concat(
            document.QuerySelectorAll("template").SelectMany(t => ((AngleSharp.Html.Dom.IHtmlTemplateElement)t).Content.Descendants()));
        foreach (var node in nodes)
        {
            if (node is IText text && node.ParentElement is { } parent && parent.Closest("script, style, pre") is null)
                yield return text.Data;
            if (node is IElement element)
            {
                foreach (var name in ShownAttributes.Where(element.HasAttribute))
                    yield return element.GetAttribute(name)!;
                if (element.LocalName == "meta"
                    && (element.GetAttribute("name") == "description"
                    || element.GetAttribute("property") is "og:title" or "og:description"))
                    yield return element.GetAttribute("content")!;
            }
        }
    }

    private static IEnumerable<string> AnkiText(string text) => text.Split('\n').Where(l => l.Length > 0).SelectMany(line =>
        line.StartsWith("#columns:", StringComparison.Ordinal) ? line.Split('\t').Skip(4)
        : line.StartsWith('#') ? []
        : line.Split('\t').Where((_, column) => column is 1 or > 3).SelectMany(OfMarkup));

    private static IEnumerable<string> Package(byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "deck.apkg");
        File.WriteAllBytes(path, bytes);
        var package = AnkiPackage.Read(path);
        foreach (var type in package.NoteTypes.Select(t => t.Value!))
        {
            yield return type["name"]!.GetValue<string>();
            foreach (var part in type["tmpls"]!.AsArray())
            {
                yield return part!["name"]!.GetValue<string>();
                foreach (var side in new[] { "qfmt", "afmt" })
                    yield return AnkiFunctions().Replace(string.Concat(OfMarkup(part[side]!.GetValue<string>())), "");
            }

            foreach (var field in type["flds"]!.AsArray())
                yield return $"{field!["name"]} {field["description"]}";
        }

        foreach (var deck in package.Decks.Select(d => d.Value!).Where(d => d["name"]!.GetValue<string>() != "Default"))
            yield return $"{deck["name"]} {string.Concat(OfMarkup(deck["desc"]!.GetValue<string>()))}";
        foreach (var text in package.Notes.SelectMany(n => n.Text("flds").Split('\u001F')).SelectMany(OfMarkup))
            yield return text;
    }

    private static List<string> Book(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var texts = new List<string>();
        foreach (var entry in zip.Entries.Where(e => Path.GetExtension(e.FullName) is ".xhtml" or ".svg"))
        {
            using var reader = new StreamReader(entry.Open());
            texts.AddRange(OfMarkup(reader.ReadToEnd()));
        }

        using var package = new StreamReader(zip.GetEntry("OEBPS/package.opf")!.Open());
        texts.AddRange(PackageTexts().Matches(package.ReadToEnd()).Select(m => WebUtility.HtmlDecode(m.Groups["text"].Value)));
        return texts;
    }

    /// <summary>The values of strings in a script that is data; keys and ids have no blanks, and capitals stand only in words.</summary>
    private static IEnumerable<string> Script(string script) => Strings().Matches(script)
        .Where(m => !m.Groups["key"].Success)
        .Select(m => JsonSerializer.Deserialize<string>(m.Groups["text"].Value)!)
        .Where(text => !Identifier().IsMatch(text))
        .SelectMany(text => text.Contains('<', StringComparison.Ordinal) ? OfMarkup(text) : [PlacesInWords().Replace(text, "")]);

    private static string TextOf(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);

    private static bool ReadsAsWords(string text) =>
        text is not ("use strict" or "no clipboard" or "Enter" or "Home" or "End" or "Escape" or "Backspace")
        && (Sentence().IsMatch(text) || Label().IsMatch(text));

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Latin();

    [GeneratedRegex(@"https?://[^\s<>)""]*|\b[a-z-]+/[a-z-]+\.html")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Targets();

    [GeneratedRegex(@"(?<=^(?:SUMMARY|DESCRIPTION|CATEGORIES|NAME|X-WR-CALNAME):).*$", RegexOptions.Multiline)]
    private static partial Regex CalendarLines();

    [GeneratedRegex(@"""(?:words|name|description|text|headline)"": ""(?<text>[^""]*)""")]
    private static partial Regex DataWords();

    [GeneratedRegex(@"\{\{[#^/]|cloze:|FrontSide")]
    private static partial Regex AnkiFunctions();

    [GeneratedRegex(@"<(?:dc:title|dc:description|meta property=""schema:accessibilitySummary"")[^>]*>(?<text>[^<]*)<")]
    private static partial Regex PackageTexts();

    [GeneratedRegex(@"(?<text>""(?:[^""\\]|\\.)*"")(?<key>\s*:)?")]
    private static partial Regex Strings();

    [GeneratedRegex(@"^[a-z0-9_./#-]*$|^[A-Za-z0-9_-]{6,}:?\d*$")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\{\w+\}|^en-GB$")]
    private static partial Regex PlacesInWords();

    [GeneratedRegex(@"'(?<text>(?:[^'\\]|\\.)*)'|`(?<text>[^`]*)`")]
    private static partial Regex Literals();

    [GeneratedRegex(@"^[A-Za-z’]+(?: [A-Za-z’]+)+[.!?:]?$")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^[A-Z][a-z]+$")]
    private static partial Regex Label();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
