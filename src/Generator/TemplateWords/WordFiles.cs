using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.TemplateWords;

/// <summary>
/// Finds and reads the table of words of a guide's language: words/de.yaml for 'de', and for 'de-AT' when there is none of its own.
/// </summary>
internal static class WordFiles
{
    private const string Folder = "words/";
    private const string Ending = ".yaml";
    private const string English = "en";

    /// <summary>True for a file that is a table of words, whether the guide is in its language or not.</summary>
    public static bool IsTable(string name) =>
        name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal);

    /// <summary>The words of a language; null after an error was added.</summary>
    /// <param name="at">Where the content names the language.</param>
    /// <param name="isAsked">True for a key that a template asks for.</param>
    public static InterfaceWords? Read(TemplateFiles files, string language, Location at, Func<string, bool> isAsked, DiagnosticBag bag)
    {
        var general = language.Split('-')[0];
        var name = new[] { language, general }.Select(l => Folder + l + Ending).FirstOrDefault(n => files.PathOf(n) is not null);
        if (name is null && general != English)
        {
            bag.Error(WordingCodes.NoTable, at, $"the guide is in '{language}', and the templates have no words of that language; "
                + $"expected {Known(files)}",
                $"copy the packaged words/en.yaml into your own templates folder as words/{language}.yaml and translate its values; "
                    + "docs/words.md tells how");
            return null;
        }

        // Templates without any table, as tests have them, speak English.
        if (name is null)
            return InterfaceWords.English;
        if (files.ReadText(name, InputLimit.Template, bag) is not { } text
            || WordTableReader.Read(text, files.Shown(name), bag) is not { } table)
            return null;
        var before = bag.ErrorCount;
        WordTableChecks.Run(table, language, isWhole: general != English, isAsked, bag);
        if (bag.ErrorCount > before)
            return null;
        return new InterfaceWords(language, general == English ? InterfaceWords.English.Table.With(table) : table);
    }

    private static string Known(TemplateFiles files) =>
        string.Join(
            ", ", files.Names.Where(IsTable).Select(n => n[Folder.Length..^Ending.Length]).DefaultIfEmpty(English).Select(l => $"'{l}'"));
}
