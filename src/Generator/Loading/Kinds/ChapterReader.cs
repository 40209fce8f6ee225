using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads a file of content/guide: front matter between two lines '---', then prose.</summary>
internal static class ChapterReader
{
    private const string Fence = "---";

    /// <summary>The chapter, its number left at 0; null after an error about the front matter as a whole.</summary>
    public static Chapter? Read(SourceText source, DiagnosticBag bag)
    {
        var end = FindEnd(source);
        if (end == 0)
        {
            bag.Error(
                LoadingCodes.ChapterFile, source.At(1, 1), "the file has no front matter; expected it between two lines '---'",
                "begin the file with '---', 'id: …', and close the keys with '---'");
            return null;
        }

        // The fence becomes an empty line, so that the places in the tree are those in the file.
        var bodyStart = end < source.LineCount ? source.OffsetOf(end + 1) : source.Text.Length;
        var front = new SourceText(
            source.File, string.Concat("\n", source.Text.AsSpan(source.OffsetOf(2), source.OffsetOf(end) - source.OffsetOf(2))));
        var body = new Prose(source.Text[bodyStart..], source.At(end + 1, 1));
        if (body.Text.AsSpan().IsWhiteSpace())
            bag.Error(LoadingCodes.NoValue, source.At(end, 1), "the chapter has no prose; expected it behind the front matter");
        else if (!TextRules.AllowSize(body, "the prose", bag))
            body = body with { Text = "" };
        if (TreeBuilder.Build(front, bag) is not { } root
            || ValueReader.Expect<MapNode>(root, "the front matter", "a mapping", bag) is not { } map)
            return null;

        var reader = new MapReader(map, "a chapter", bag);
        var chapter = ReadFront(reader, body);
        reader.ReportKeys();
        return chapter;
    }

    private static Chapter ReadFront(MapReader map, Prose body)
    {
        var id = map.Id("id");
        var summary = map.Prose(map.Renamed("takeaway", "summary"));
        return new Chapter(id.Id, 0, map.Line("title"), map.Id("period"), map.Prose("before"), summary, body, id.Location)
        {
            Date = map.DateIfAny("date"),
            DateLocation = map.ValueStart("date"),
            Objectives = Lines(map, "objectives"),
            Questions = [.. map.ItemsIfAny("questions", (node, name) => ReadQuestion(map, node, name)).OfType<ChapterQuestion>()],
            Reading = map.MapsIfAny("reading", "a work to read", ReadWork),
            Retirement = RetirementReader.ReadIfAny(map),
        };
    }

    private static IReadOnlyList<Prose> Lines(MapReader map, string key) =>
        [.. map.LinesIfAny(key).Select(l => new Prose(l.Text, l.TextStart, l.Indent))];

    /// <summary>A question; one line of text, as it was written before there were outlines, is a question without one.</summary>
    private static ChapterQuestion? ReadQuestion(MapReader map, Node node, string name) => node is ScalarNode
        ? ValueReader.Line(node, name, map.Bag) is { } line
        ? new ChapterQuestion(new Prose(line.Text, line.TextStart, line.Indent), [])
        : null
        : map.ReadMap(node, name, "a question", q => new ChapterQuestion(Line(q, "ask"), Lines(q, "outline")));

    private static Prose Line(MapReader map, string key) =>
        map.Needed(key) && map.NodeIfAny(key) is { } node && ValueReader.Line(node, key, map.Bag) is { } line
            ? new Prose(line.Text, line.TextStart, line.Indent) : new Prose("", map.Start);

    private static Reading ReadWork(MapReader map)
    {
        var kind = map.Word("kind", Reading.Kinds);
        if (kind is not ("" or Reading.Documents))
        {
            map.Needed("authors", $"a work of the kind '{kind}'");
            map.Needed("year", $"a work of the kind '{kind}'");
        }

        return new Reading(
            kind, map.LineIfAny("authors"), map.Line("title"), map.Line("published"), map.DateIfAny("year"), map.Line("why"), map.Start);
    }

    /// <summary>The line of the closing fence; 0 when there is no front matter.</summary>
    private static int FindEnd(SourceText source)
    {
        if (source.Line(1).TrimEnd() is not Fence)
            return 0;
        for (var line = 2; line <= source.LineCount; line++)
        {
            if (source.Line(line).TrimEnd() is Fence)
                return line;
        }

        return 0;
    }
}
