using System.Globalization;
using System.Text;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Wording;

/// <summary>
/// The words of the interface in one language. Keys are those of templates/words/en.yaml; a test holds the keys that the program asks for
/// to that file, and every other table is held to it when it is read.
/// </summary>
/// <param name="language">The tag by which plurals are told.</param>
internal sealed class InterfaceWords(string language, WordTable table)
{
    private static readonly Lazy<InterfaceWords> Packaged = new(ReadEnglish);

    /// <summary>The table that others are held to, and the words of messages to curators.</summary>
    public static InterfaceWords English => Packaged.Value;

    /// <summary>The language's tag.</summary>
    public string Language => language;

    public WordTable Table => table;

    /// <summary>Words that stand alone.</summary>
    /// <exception cref="KeyNotFoundException">The table lacks the key, which a test would have told.</exception>
    public string this[string key] => Say(key);

    /// <summary>A word of a group that is the same list as one in the program.</summary>
    /// <param name="group">Such as 'badges'.</param>
    /// <param name="key">Below it; '-' is as good as '_'.</param>
    public string Of(string group, string key) => Say($"{group}.{KeyOf(key)}");

    /// <summary>A word of the content as tables have it in keys: '-' becomes '_'.</summary>
    public static string KeyOf(string word) => word.Replace('-', '_');

    /// <summary>A word of a list.</summary>
    /// <param name="number">Counted from 1.</param>
    public string Of(string list, int number) => Say(FormattableString.Invariant($"{list}.{number}"));

    /// <summary>All words of a list, of any length.</summary>
    public IReadOnlyList<string> List(string list) =>
        [
            .. Enumerable.Range(1, int.MaxValue)
                .Select(n => Find(FormattableString.Invariant($"{list}.{n}")))
                .TakeWhile(e => e is not null)
                .Select(e => e!.Other.Text),
        ];

    /// <summary>A wording with its values put in, as plain text.</summary>
    /// <exception cref="KeyNotFoundException">The table lacks the key, or a value is not given.</exception>
    public string Say(string key, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var entry = table.Entries[key];
        if (entry.IsPlain)
            return entry.Other.Text;
        var text = new StringBuilder();
        foreach (var part in entry.For(CategoryOf(values)).Parts)
            text.Append(
                part.Kind == WordPartKind.Place ? TextOf(Find(values, part.Text, key)) : part.Kind == WordPartKind.Text ? part.Text : "");
        return text.ToString();
    }

    /// <summary>The entry of a key; null when there is none.</summary>
    public WordEntry? Find(string key) => table.Entries.GetValueOrDefault(key);

    /// <summary>The plural category of a number in this language; 'other' for what is no whole number.</summary>
    public string CategoryOf(object? number) => number switch
    {
        int or long or short or byte => Plurals.CategoryOf(language, Convert.ToInt64(number, CultureInfo.InvariantCulture)),
        decimal exact when decimal.IsInteger(exact) => Plurals.CategoryOf(language, (long)exact),
        _ => Plurals.Other,
    };

    /// <summary>A number or a text as wordings hold it; the same on every machine.</summary>
    public static string TextOf(object? value) =>
        value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value?.ToString() ?? "";

    private string CategoryOf(ReadOnlySpan<(string Name, object? Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (name == WordEntry.Count)
                return CategoryOf(value);
        }

        return Plurals.Other;
    }

    private static object? Find(ReadOnlySpan<(string Name, object? Value)> values, string name, string key)
    {
        foreach (var given in values)
        {
            if (given.Name == name)
                return given.Value;
        }

        throw new KeyNotFoundException($"'{key}' is not given its '{name}'");
    }

    private static InterfaceWords ReadEnglish()
    {
        using var stream = typeof(InterfaceWords).Assembly.GetManifestResourceStream("words.yaml")!;
        using var reader = new StreamReader(stream);
        var bag = new DiagnosticBag();
        return WordTableReader.Read(reader.ReadToEnd(), "words/en.yaml", bag) is { } table
            ? new InterfaceWords("en", table)
            : throw new InvalidDataException(string.Join('\n', bag.InReadingOrder()));
    }
}
