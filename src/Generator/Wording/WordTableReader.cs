using SinoRussia.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SinoRussia.Generator.Wording;

/// <summary>
/// Reads a table of words: mappings of any depth whose values are wordings, lists of them, or the forms of one by plural category.
/// </summary>
internal sealed class WordTableReader
{
    private const int DeepestNesting = 6;
    private readonly Dictionary<string, WordEntry> entries = new(StringComparer.Ordinal);
    private readonly Parser parser;
    private readonly string file;
    private readonly DiagnosticBag bag;

    private WordTableReader(string text, string file, DiagnosticBag bag) =>
        (parser, this.file, this.bag) = (new(new StringReader(text)), file, bag);

    /// <summary>The table; null after an error was added. What is wrong is reported, all of it that can be told in one run.</summary>
    /// <param name="text">Lines end with '\n'.</param>
    /// <param name="file">What messages call it.</param>
    public static WordTable? Read(string text, string file, DiagnosticBag bag)
    {
        var (reader, before) = (new WordTableReader(text, file, bag), bag.ErrorCount);
        try
        {
            reader.ReadDocument();
        }
        catch (YamlException error)
        {
            bag.Error(
                WordingCodes.BadTable, reader.At(error.Start), $"this is not YAML: {error.Message.ReplaceLineEndings(" ")}",
                "quote a value that holds ': ' or '#', or that begins with '[', '{' or a quote");
        }

        return bag.ErrorCount > before ? null : new WordTable(file, reader.entries);
    }

    private void ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _) || !parser.Accept<MappingStart>(out _))
        {
            bag.Error(WordingCodes.BadTable, new Location(file), "a table of words is a mapping; expected 'key: words' lines");
            return;
        }

        ReadMap("", 0);
    }

    private void ReadMap(string group, int depth)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var forms = new Dictionary<string, WordPattern>(StringComparer.Ordinal);
        var start = parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            var isForm = depth > 0 && Plurals.Categories.Contains(key.Value);
            if (!known.Add(key.Value))
                bag.Error(WordingCodes.BadTable, At(key.Start), $"the key '{key.Value}' stands twice; expected each key once");
            else if (!key.Value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '_' or '-') || key.Value.Length == 0)
                bag.Error(
                    WordingCodes.BadTable, At(key.Start), $"the key '{key.Value}' is no name; expected small letters, digits and '_'");
            if (isForm && parser.Accept<Scalar>(out _))
                Remember(forms, key.Value, parser.Consume<Scalar>());
            else
                ReadValue(group.Length == 0 ? key.Value : $"{group}.{key.Value}", At(key.Start), depth + 1);
        }

        if (forms.Count == 0)
            return;
        if (forms.ContainsKey(Plurals.Other) && known.Count == forms.Count)
            entries[group] = new WordEntry(group, At(start.Start), forms);
        else
            bag.Error(
                WordingCodes.BadTable, At(start.Start), $"'{group}' has forms for numbers without 'other', or with other keys among them");
    }

    private void ReadValue(string key, Location at, int depth)
    {
        if (depth > DeepestNesting)
            throw new SemanticErrorException(parser.Current!.Start, parser.Current.End, "the table is nested too deep");
        if (parser.TryConsume<Scalar>(out var words))
            Remember(key, at, words);
        else if (parser.TryConsume<SequenceStart>(out _))
            ReadList(key, at, depth);
        else if (parser.Accept<MappingStart>(out _))
            ReadMap(key, depth);
        else
            throw new SemanticErrorException(parser.Current!.Start, parser.Current.End, "neither words, nor a list, nor a mapping");
    }

    private void ReadList(string key, Location at, int depth)
    {
        for (var number = 1; !parser.TryConsume<SequenceEnd>(out _); number++)
            ReadValue(FormattableString.Invariant($"{key}.{number}"), at, depth + 1);
    }

    private void Remember(string key, Location at, Scalar words)
    {
        var forms = new Dictionary<string, WordPattern>(StringComparer.Ordinal);
        Remember(forms, Plurals.Other, words);
        if (forms.Count > 0)
            entries[key] = new WordEntry(key, at, forms);
    }

    private void Remember(Dictionary<string, WordPattern> forms, string category, Scalar words)
    {
        if (WordPattern.Parse(words.Value, out var problem) is { } pattern)
            forms[category] = pattern;
        else
            bag.Error(WordingCodes.BadTable, At(words.Start), problem);
    }

    private Location At(Mark mark) => new(file, (int)mark.Line, (int)mark.Column);
}
