using System.Text;

namespace SinoRussia.Generator.Wording;

/// <summary>A wording with places for values: '{count} facts', '[on this day]({address})', '&lt;b&gt;Withdrawn.&lt;/b&gt; {why}'.</summary>
/// <param name="Text">As the table has it.</param>
/// <param name="Parts">In order, without empty ones.</param>
internal sealed record WordPattern(string Text, IReadOnlyList<WordPart> Parts)
{
    /// <summary>The tags that a wording may hold: bold, italic, what a key says, what is typed.</summary>
    public static IReadOnlyList<string> Tags { get; } = ["b", "i", "kbd", "code"];

    /// <summary>True for words alone: no value is asked for, and nothing is marked up.</summary>
    public bool IsPlain { get; } = Parts.All(p => p.Kind == WordPartKind.Text);

    /// <summary>The names of the values it has places for, sorted by ordinal.</summary>
    public SortedSet<string> Places { get; } = new(
        Parts.Where(p => p.Kind is WordPartKind.Place or WordPartKind.LinkStart).Select(p => p.Text), StringComparer.Ordinal);

    /// <summary>Null when the text is no pattern; <paramref name="problem"/> says then why, else it is empty.</summary>
    public static WordPattern? Parse(string text, out string problem)
    {
        var parser = new Parser(text);
        problem = parser.Run(text.Length) ?? "";
        return problem.Length == 0 ? new WordPattern(text, parser.Parts) : null;
    }

    private sealed class Parser(string text)
    {
        private readonly StringBuilder words = new();
        private int at;

        public List<WordPart> Parts { get; } = [];

        /// <summary>Reads up to <paramref name="end"/>; null, or what is wrong.</summary>
        public string? Run(int end)
        {
            var open = new Stack<string>();
            while (at < end)
            {
                var problem = text[at] switch
                {
                    '{' => Place(end),
                    '[' when text.IndexOf("](", at, end - at, StringComparison.Ordinal) is var close and > 0 => Link(close, end),
                    '<' => Tag(end, open),
                    _ => Letter(),
                };
                if (problem is not null)
                    return problem;
            }

            Flush();
            return open.TryPeek(out var tag) ? $"'<{tag}>' is not closed" : null;
        }

        private string? Letter()
        {
            words.Append(text[at++]);
            return null;
        }

        private string? Place(int end)
        {
            if (NameUpTo('}', end) is not { } name)
                return "a '{' without a name in small letters and '}' after it";
            Add(WordPartKind.Place, name);
            return null;
        }

        private string? Link(int close, int end)
        {
            Flush();
            var begin = Parts.Count;
            at++;
            if (Run(close) is { } problem)
                return problem;
            at = close + 2;
            if (at >= end || text[at] != '{' || NameUpTo('}', end) is not { } name || at >= end || text[at] != ')')
                return "a link is written '[words]({name})'";
            at++;
            Parts.Insert(begin, new WordPart(WordPartKind.LinkStart, name));
            Parts.Add(new WordPart(WordPartKind.LinkEnd, name));
            return null;
        }

        private string? Tag(int end, Stack<string> open)
        {
            var close = text.IndexOf('>', at, end - at);
            var isEnd = close > at && text[at + 1] == '/';
            var name = close < 0 ? "" : text[(at + (isEnd ? 2 : 1))..close];
            if (!Tags.Contains(name))
                return $"'<' begins no tag that is allowed here; expected one of {string.Join(", ", Tags.Select(t => $"<{t}>"))}";
            if (isEnd && !(open.TryPop(out var opened) && opened == name))
                return $"'</{name}>' closes nothing";
            if (!isEnd)
                open.Push(name);
            at = close + 1;
            Add(isEnd ? WordPartKind.TagEnd : WordPartKind.TagStart, name);
            return null;
        }

        /// <summary>The name between the sign at hand and the one that ends it, with both passed over; null when there is none.</summary>
        private string? NameUpTo(char sign, int end)
        {
            var close = text.IndexOf(sign, at, end - at);
            var name = close < 0 ? "" : text[(at + 1)..close];
            if (name.Length == 0 || !name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'))
                return null;
            at = close + 1;
            return name;
        }

        private void Add(WordPartKind kind, string name)
        {
            Flush();
            Parts.Add(new WordPart(kind, name));
        }

        private void Flush()
        {
            if (words.Length > 0)
                Parts.Add(new WordPart(WordPartKind.Text, words.ToString()));
            words.Clear();
        }
    }
}
