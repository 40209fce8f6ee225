using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>Reads the files of Anki's card templates; they go into the package as they are.</summary>
internal static class CardTemplateFiles
{
    private static readonly string[] Specials = ["Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag", "CardID"];

    /// <summary>The style of all cards; null after an error.</summary>
    public static string? ReadStyle(TemplateFiles files, DiagnosticBag bag) => ReadText(files, $"{NoteTypes.Folder}/style.anki.css", bag);

    /// <summary>Front and back of a note type's card; null after an error.</summary>
    public static ReadTemplate? Read(TemplateFiles files, string key, IReadOnlyList<string> fields, bool isCloze, DiagnosticBag bag)
    {
        var (frontName, backName) = ($"{NoteTypes.Folder}/{key}.front.anki.html", $"{NoteTypes.Folder}/{key}.back.anki.html");
        var (front, back) = (ReadText(files, frontName, bag), ReadText(files, backName, bag));
        if (front is null || back is null)
            return null;

        var known = fields.Concat(Specials).ToHashSet(StringComparer.Ordinal);
        var asked = CardTemplateReader.Read(files.Shown(frontName), front, known, bag);
        var shown = CardTemplateReader.Read(files.Shown(backName), back, [.. known, "FrontSide"], bag);
        if (asked is null || shown is null)
            return null;

        var (need, needed) = asked.Requirement(fields);
        var hasGaps = !isCloze || (asked.HasCloze && shown.HasCloze);
        if (needed.Count > 0 && hasGaps)
            return new ReadTemplate(front, back, need, needed);
        bag.Error(
            AnkiCodes.NothingAsked, new Location(files.Shown(needed.Count == 0 ? frontName : backName)),
            needed.Count == 0 ? "the front shows no field of the note, expected at least one" : "no '{{cloze:…}}' on front and back, expected one on each");
        return null;
    }

    private static string? ReadText(TemplateFiles files, string name, DiagnosticBag bag)
    {
        if (files.PathOf(name) is { } path)
            return File.ReadAllText(path).ReplaceLineEndings("\n").Trim('\n');
        bag.Error(AnkiCodes.MissingTemplate, new Location(name), "this template is missing, expected it beside the others", Nearest.Hint(name, files.Names));
        return null;
    }
}
