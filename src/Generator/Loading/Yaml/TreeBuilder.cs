using SinoRussia.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SinoRussia.Generator.Loading.Yaml;

/// <summary>Builds a tree from the events of YamlDotNet's parser and refuses what facts may not use.</summary>
internal sealed class TreeBuilder
{
    private const int DeepestNesting = 32;

    private readonly SourceText source;
    private readonly DiagnosticBag bag;
    private readonly Parser parser;
    private readonly Stack<ParsingEvent> open = new();
    private readonly int before;

    private TreeBuilder(SourceText source, DiagnosticBag bag)
    {
        this.source = source;
        this.bag = bag;
        before = bag.Count;
        parser = new Parser(new StringReader(source.Text));
    }

    /// <summary>The tree of the file's only document; null after an error was added. An empty file is a scalar that is nothing.</summary>
    public static Node? Build(SourceText source, DiagnosticBag bag)
    {
        var builder = new TreeBuilder(source, bag);
        try
        {
            return builder.BuildDocument();
        }
        catch (YamlException e)
        {
            SyntaxErrors.Report(source, e, builder.InnermostBracket(), bag);
            return null;
        }
        catch (InvalidOperationException e)
        {
            // The parser throws this, without a place, for a bracket that is never closed.
            SyntaxErrors.Report(source, new YamlException(builder.Here, builder.Here, e.Message), builder.InnermostBracket(), bag);
            return null;
        }
    }

    private Mark Here => parser.Current?.Start ?? Mark.Empty;

    private Location? InnermostBracket() => open.TryPeek(out var start) &&
        start is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow } ? At(start.Start) : null;

    private Node? BuildDocument()
    {
        Node? root = null;
        while (parser.MoveNext())
        {
            if (parser.Current is StreamStart or DocumentEnd or StreamEnd)
                continue;
            if (parser.Current is DocumentStart start)
            {
                if (root is not null)
                {
                    bag.Error(
                        LoadingCodes.SeveralDocuments, At(start.Start), "a second document begins here; expected one document a file",
                        "delete the line '---'");
                    return null;
                }

                continue;
            }

            root = BuildNode();
        }

        return root ?? new ScalarNode(source.At(1, 1), "", source.At(1, 1), 0, IsPlain: true);
    }

    private Node BuildNode()
    {
        var current = parser.Current!;
        if (bag.Count - before > DiagnosticBag.MostOfAFile)
            throw new SemanticErrorException(current.Start, current.End, SyntaxErrors.TooMany);
        if (current is AnchorAlias alias)
        {
            bag.Error(
                LoadingCodes.AnchorOrTag, At(alias.Start),
                $"alias '*{TextRules.Shown(alias.Value.Value)}' is not allowed; expected the value itself",
                "quote the value if it is meant to begin with '*'");
            return new BadNode(At(alias.Start));
        }

        // A ':' without a key makes the parser lose count.
        if (current is not NodeEvent written)
            throw new SemanticErrorException(current.Start, current.End, SyntaxErrors.LostCount);
        var flawed = ReportAnchorOrTag(written);
        Node node = current switch
        {
            Scalar scalar => BuildScalar(scalar),
            SequenceStart => BuildList(),
            _ => BuildMap(),
        };
        return flawed ? node with { IsFlawed = true } : node;
    }

    private bool ReportAnchorOrTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            bag.Error(
                LoadingCodes.AnchorOrTag, At(node.Start), $"anchor '&{TextRules.Shown(node.Anchor.Value)}' is not allowed",
                "delete it, or quote the value if it is meant to begin with '&'");
        }
        else if (!node.Tag.IsEmpty)
        {
            bag.Error(
                LoadingCodes.AnchorOrTag, At(node.Start), "a tag ('!…') is not allowed",
                "delete it, or quote the value if it is meant to begin with '!'");
        }
        else
        {
            return false;
        }

        return true;
    }

    private Node BuildScalar(Scalar scalar)
    {
        var start = At(scalar.Start);
        if (scalar.Style == ScalarStyle.Literal)
        {
            var indent = IndentOf(scalar);
            // A line without text may be shorter than the indentation.
            var column = scalar.Value.StartsWith('\n') ? 1 : indent + 1;
            return new ScalarNode(start, scalar.Value, start with { Line = start.Line + 1, Column = column }, indent, IsPlain: false);
        }

        if (scalar.Style == ScalarStyle.Folded || scalar.End.Line > scalar.Start.Line)
        {
            var what = scalar.Style == ScalarStyle.Folded ? "'>' joins" : "this value runs over several lines and YAML joins";
            bag.Error(
                LoadingCodes.LinesJoined, start, $"{what} the lines; expected one line or a literal block",
                "write '|' and the text on indented lines below it");
            return new BadNode(start);
        }

        if (scalar.Style == ScalarStyle.DoubleQuoted && !AllowEscapes(scalar, start))
            return new BadNode(start);
        var isPlain = scalar.Style == ScalarStyle.Plain;
        if (isPlain)
            DroppedText.Check(source, start, scalar.Value, bag);
        return new ScalarNode(start, scalar.Value, isPlain ? start : start with { Column = start.Column + 1 }, 0, isPlain);
    }

    private bool AllowEscapes(Scalar scalar, Location start)
    {
        var line = source.Line(start.Line);
        var (from, to) = (Math.Min(start.Column - 1, line.Length), Math.Min((int)scalar.End.Column, line.Length));
        var written = to > from ? line[from..to] : line[from..];
        return !written.Contains('\\') || TextRules.AllowEscapes(scalar.Value, written, start, bag);
    }

    private ListNode BuildList()
    {
        var start = Enter();
        var isFlow = parser.Current is SequenceStart { Style: SequenceStyle.Flow };
        var items = new List<Node>();
        while (parser.MoveNext() && parser.Current is not SequenceEnd)
            items.Add(BuildNode());
        open.Pop();
        return new ListNode(start, items) { IsFlawed = items.Exists(i => i.IsFlawed), IsFlow = isFlow };
    }

    private MapNode BuildMap()
    {
        var start = Enter();
        var entries = new List<MapEntry>();
        var known = new Dictionary<string, MapEntry>(StringComparer.Ordinal);
        var flawed = false;
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            var key = BuildNode();
            parser.MoveNext();
            var value = BuildNode();
            flawed |= !AddEntry(entries, known, key, value) || key.IsFlawed || value.IsFlawed;
        }

        open.Pop();
        return new MapNode(start, entries) { IsFlawed = flawed };
    }

    /// <summary>False after an error was added.</summary>
    private bool AddEntry(List<MapEntry> entries, Dictionary<string, MapEntry> known, Node key, Node value)
    {
        if (key is not ScalarNode { IsNothing: false } name)
        {
            if (key is not BadNode)
                bag.Error(LoadingCodes.WrongShape, key.Start, $"a key is {key.Shape}; expected a word");
            return false;
        }

        var entry = new MapEntry(name.Text, name.Start, value);
        if (!known.TryAdd(name.Text, entry))
        {
            bag.Error(
                LoadingCodes.KeyTwice, name.Start, $"key '{TextRules.Shown(name.Text)}' stands twice; expected each key once",
                $"the first is in line {known[name.Text].KeyStart.Line}");
            return false;
        }

        entries.Add(entry);
        return true;
    }

    private Location Enter()
    {
        open.Push(parser.Current!);
        return open.Count <= DeepestNesting
            ? At(parser.Current!.Start)
            : throw new SemanticErrorException(parser.Current!.Start, parser.Current.End, SyntaxErrors.TooDeep);
    }

    /// <summary>Characters that the file has before each line of a literal block and the value has not.</summary>
    private int IndentOf(Scalar scalar)
    {
        var line = (int)scalar.Start.Line + 1;
        foreach (var text in scalar.Value.AsSpan().EnumerateLines())
        {
            if (!text.IsWhiteSpace())
                return source.Line(line).IndexOfAnyExcept(' ') - text.IndexOfAnyExcept(' ');
            line++;
        }

        return 0;
    }

    /// <summary>The place of a mark; the end of the text for one behind it, as the parser gives where a last line has no end.</summary>
    private Location At(Mark mark)
    {
        var line = Math.Clamp((int)mark.Line, 1, source.LineCount);
        return source.At(
            line, line < mark.Line ? source.Line(line).Length + 1 : Math.Clamp((int)mark.Column, 1, source.Line(line).Length + 1));
    }
}
