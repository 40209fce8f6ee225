using SinoRussia.Generator.Wording;
using Xunit;

namespace SinoRussia.Generator.Tests.Architecture;

/// <summary>docs/words.md gives each word one meaning; the names of types keep to it.</summary>
public sealed class WordsOfTypes
{
    private const string Ours = "SinoRussia.Generator.";

    /// <summary>A word with the folders, and the beginnings of names elsewhere, that mean what it means.</summary>
    private static readonly Dictionary<string, string[]> Meanings = new(StringComparer.Ordinal)
    {
        ["Edition"] = ["Study.DeckEdition", "Study.Edition", "Outputs.DeckChanges."],
        ["Book"] = ["Outputs.Book."],
        ["Guide"] = ["Outputs.Guide.", "Study.StudyGuide"],
    };

    [Fact]
    public void No_type_is_called_after_what_it_is_not() => Demand.None(
        from type in typeof(Diagnostics.Location).Assembly.GetTypes()
        let name = type.FullName ?? ""
        where name.StartsWith(Ours, StringComparison.Ordinal) && !name.Contains('<', StringComparison.Ordinal)
        from word in Meanings
        where IsAmiss(name[Ours.Length..], word.Key, word.Value)
        select $"{name} has the word '{word.Key}'; expected it of {string.Join(" and ", word.Value)} only (docs/words.md)");

    /// <summary>An edition is a dated release: nothing that is read is called after its format.</summary>
    [Fact]
    public void No_wording_calls_a_format_an_edition() => Demand.None(
        from entry in InterfaceWords.English.Table.Entries.Values
        from format in new[] { "print", "web", "html", "markdown", "epub" }
        where entry.Other.Text.Contains(format + " edition", StringComparison.OrdinalIgnoreCase)
        select $"'{entry.Key}' says '{entry.Other.Text}'; expected another word than edition");

    /// <summary>The guard itself.</summary>
    [Fact]
    public void What_is_amiss_is_told() => Assert.Equal(
        [true, false, false],
        [
            IsAmiss("Facts.FactBook", "Book", Meanings["Book"]), IsAmiss("Outputs.Book.BookPage", "Book", Meanings["Book"]),
            IsAmiss("Facts.Corpus", "Book", Meanings["Book"]),
        ]);

    private static bool IsAmiss(string name, string word, string[] meanings) =>
        name[(name.LastIndexOf('.') + 1)..].Contains(word, StringComparison.Ordinal)
        && !meanings.Any(m => name.StartsWith(m, StringComparison.Ordinal));
}
