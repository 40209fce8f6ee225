using System.Globalization;
using System.Text;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace SinoRussia.Generator.Markup;

/// <summary>Finds words in other scripts than the guide's and says in which language they are.</summary>
/// <remarks>
/// It knows no language by itself but goes by names whose language is known. Words that are such a name are of its language; other words
/// are of the language that most names in their script are in, and of none when two languages have equally many.
/// </remarks>
internal sealed class ForeignWords
{
    private readonly Dictionary<string, string> names;
    private readonly Dictionary<Script, string> scripts;

    /// <param name="names">Names with their languages as BCP 47 tags; of a name given twice the first counts.</param>
    /// <param name="own">The guide's own language: its words are not foreign.</param>
    public ForeignWords(IEnumerable<(string Text, string Language)> names, string own)
    {
        var foreign = names.Where(n => n.Language != own).DistinctBy(n => n.Text, StringComparer.Ordinal).ToList();
        this.names = foreign.ToDictionary(n => n.Text, n => n.Language, StringComparer.Ordinal);
        scripts = foreign.Where(n => ScriptOf(n.Text) is not null).GroupBy(n => ScriptOf(n.Text)!.Value)
            .Select(g => (Script: g.Key, Languages: g.CountBy(n => n.Language).OrderByDescending(l => l.Value).Take(2).ToList()))
            .Where(s => s.Languages.Count == 1 || s.Languages[0].Value > s.Languages[1].Value)
            .ToDictionary(s => s.Script, s => s.Languages[0].Key);
    }

    /// <summary>Where no language is known.</summary>
    public static ForeignWords None { get; } = new([], "");

    /// <summary>The text as HTML, with the foreign words marked.</summary>
    public Written Mark(string plain)
    {
        if (!In(plain).Any())
            return Written.HtmlOf(plain);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        renderer.ObjectRenderers.Insert(0, new ForeignWordsRenderer(this));
        renderer.Write(new LiteralInline(plain));
        return new Written(writer.ToString());
    }

    /// <summary>
    /// The runs whose language is known, in order. A run begins and ends with a letter of one script; what stands between and is no letter
    /// or digit of another belongs to it.
    /// </summary>
    public IEnumerable<ForeignRun> In(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange(Scripts.First, '\uFFFF') < 0)
            yield break;
        var (start, end, script) = (0, 0, default(Script?));
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var here = Scripts.Of(rune.Value);
            if (script is not null && here != script && (here is not null || Rune.IsLetterOrDigit(rune)))
            {
                if (Run(text, start, end, script.Value) is { } run)
                    yield return run;
                script = null;
            }

            if (here is not null)
            {
                start = script is null ? at : start;
                (script, end) = (here, at + rune.Utf16SequenceLength);
            }

            at += rune.Utf16SequenceLength;
        }

        if (script is { } last && Run(text, start, end, last) is { } rest)
            yield return rest;
    }

    private ForeignRun? Run(string text, int start, int end, Script script) =>
        (names.GetValueOrDefault(text[start..end]) ?? scripts.GetValueOrDefault(script)) is { } language
            ? new ForeignRun(start, end - start, language)
            : null;

    private static Script? ScriptOf(string name) =>
        name.EnumerateRunes().Select(r => Scripts.Of(r.Value)).FirstOrDefault(s => s is not null);
}
