using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Wording;

/// <summary>
/// Holds a table to the English one: every word, with places for the same values, in the forms that the language's numbers have.
/// </summary>
internal static class WordTableChecks
{
    private const int MostNamed = 8;

    /// <summary>Adds what is wrong to the bag.</summary>
    /// <param name="isWhole">True for a table that must have every word; one that only changes some of the English ones need not.</param>
    /// <param name="isAsked">True for a key that a template asks for though the English table has it not.</param>
    public static void Run(WordTable table, string language, bool isWhole, Func<string, bool> isAsked, DiagnosticBag bag)
    {
        var english = InterfaceWords.English.Table.Entries;
        var missing = english.Keys.Where(k => !table.Entries.ContainsKey(k)).ToList();
        if (isWhole && missing.Count > 0)
        {
            bag.Error(
                WordingCodes.BadTable, new Location(table.File),
                $"the table lacks {missing.Count} of {english.Count} words: {string.Join(", ", missing.Take(MostNamed))}"
                + (missing.Count > MostNamed ? ", …" : "") + "; expected every key of the packaged words/en.yaml",
                "copy the keys from there and translate their values");
        }

        foreach (var entry in table.Entries.Values)
        {
            if (english.TryGetValue(entry.Key, out var model))
                Check(entry, model, language, bag);
            else if (!isAsked(entry.Key))
                bag.Warn(WordingCodes.UnaskedWord, entry.At, $"nobody asks for '{entry.Key}'", Nearest.Hint(entry.Key, english.Keys));
        }
    }

    private static void Check(WordEntry entry, WordEntry model, string language, DiagnosticBag bag)
    {
        if (entry.Forms.Count > 1 && !model.Places.Contains(WordEntry.Count))
            bag.Error(WordingCodes.BadTable, entry.At, $"'{entry.Key}' is given no number; expected one wording without forms");
        foreach (var (category, form) in entry.Forms)
        {
            foreach (var place in form.Places.Except(model.Places))
            {
                bag.Error(
                    WordingCodes.BadTable, entry.At, $"'{entry.Key}' has a place '{{{place}}}' for a value that is not given",
                    model.Places.Count == 0 ? "it is given none" : $"expected {string.Join(", ", model.Places.Select(p => $"'{{{p}}}'"))}");
            }

            foreach (var place in model.Places.Except(form.Places)
                .Where(p => p != WordEntry.Count || (entry.Forms.Count == 1 && model.Forms.Count == 1)))
                bag.Error(WordingCodes.BadTable, entry.At, $"'{entry.Key}' has no place for its value; expected '{{{place}}}' in it");
            if (entry.Forms.Count > 1 && !Plurals.CategoriesOf(language).Contains(category))
                bag.Error(
                    WordingCodes.BadTable, entry.At,
                    $"'{entry.Key}' has a form '{category}' that no number of '{language}' takes; expected {Expected(language)}");
        }

        var absent = entry.Forms.Count == 1 ? [] : Plurals.CategoriesOf(language).Except(entry.Forms.Keys).ToList();
        if (absent.Count > 0)
            bag.Error(WordingCodes.BadTable, entry.At, $"'{entry.Key}' lacks the form '{absent[0]}'; expected {Expected(language)}");
    }

    private static string Expected(string language) => string.Join(", ", Plurals.CategoriesOf(language).Select(c => $"'{c}'"));
}
