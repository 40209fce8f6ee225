using System.Text.RegularExpressions;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>A text of a card as the rules read it: every character in its place, what is no word of it blanked.</summary>
internal sealed partial class LintText
{
    private readonly Prose prose;
    private readonly bool isWritten;

    /// <param name="text">As the curator wrote it; Markdown.</param>
    /// <param name="shown">The same text with blanks for what learners do not read, such as the markup of gaps.</param>
    /// <param name="isWritten">False when the text stands nowhere; all of it is then placed at <paramref name="start"/>.</param>
    public LintText(string text, Location start, string? shown = null, bool isWritten = true)
    {
        (prose, this.isWritten) = (new Prose(text, start), isWritten);
        Shown = Emphasis().Replace(shown ?? text, m => new string(' ', m.Length)).Replace('’', '\'');
        Own = Quoted().Replace(Shown, m => new string(' ', m.Length));
        Words = [.. Word().Matches(Shown).Select(m => new LintWord(m.Value, m.Index))];
    }

    /// <summary>What learners read, as long as the text; apostrophes are straight.</summary>
    public string Shown { get; }

    /// <summary>As <see cref="Shown"/>, without what stands in quotation marks: those are somebody else's words.</summary>
    public string Own { get; }

    /// <summary>The words in order, with inner apostrophes, hyphens, points and commas: China's, people-to-people, 7.64.</summary>
    public IReadOnlyList<LintWord> Words { get; }

    /// <summary>The parts of the words that mean something, hyphened words apart.</summary>
    public IEnumerable<LintWord> Content =>
        from word in Words
        from part in word.Parts
        where !English.Empty.Contains(part.Plain)
        select part;

    /// <summary>The place in the file of a character of the text.</summary>
    public Location At(int offset) => isWritten ? prose.At(offset) : prose.Start;

    /// <summary>True when the word at the offset begins a sentence.</summary>
    public bool BeginsSentence(int offset)
    {
        var before = Shown.AsSpan(0, offset).TrimEnd([' ', '“', '"', '‘', '\'', '(', '[']);
        return before.IsEmpty || before[^1] is '.' or '?' or '!' or ':' or ';';
    }

    [GeneratedRegex(@"[*`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();

    [GeneratedRegex("“[^”]*”|\"[^\"]*\"|‘[^’']*['’]", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+(?:['.,:\-][\p{L}\p{N}\p{M}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
