using System.Text.RegularExpressions;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>
/// Reads the files of Anki's card templates; they go into the package as they are, but for the names of fields, which are those of the
/// guide's language, and for '{{words.…}}', where words of the interface are put.
/// </summary>
/// <param name="names">What learners see, by the field's name in the templates; in the order of the fields.</param>
internal sealed partial class CardTemplateFiles(
    TemplateFiles files, InterfaceWords words, IReadOnlyDictionary<string, string> names, DiagnosticBag bag)
{
    private static readonly string[] Specials = ["Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag", "CardID"];

    /// <summary>The style of all cards; null after an error.</summary>
    public static string? ReadStyle(TemplateFiles files, DiagnosticBag bag) => ReadText(files, $"{NoteTypes.Folder}/style.anki.css", bag);

    /// <summary>Front and back of a note type's card; null after an error.</summary>
    public ReadTemplate? Read(string key, bool isCloze)
    {
        var (frontName, backName) = ($"{NoteTypes.Folder}/{key}.front.anki.html", $"{NoteTypes.Folder}/{key}.back.anki.html");
        var (front, back) = (ReadSpoken(frontName), ReadSpoken(backName));
        if (front is null || back is null)
            return null;

        var known = names.Keys.Concat(Specials).ToHashSet(StringComparer.Ordinal);
        var asked = CardTemplateReader.Read(files.Shown(frontName), front, known, bag);
        var shown = CardTemplateReader.Read(files.Shown(backName), back, [.. known, "FrontSide"], bag);
        if (asked is null || shown is null)
            return null;

        var (need, needed) = asked.Requirement([.. names.Keys]);
        var hasGaps = !isCloze || (asked.HasCloze && shown.HasCloze);
        if (needed.Count > 0 && hasGaps)
            return new ReadTemplate(CardTemplateReader.Rename(front, names), CardTemplateReader.Rename(back, names), need, needed);
        bag.Error(
            AnkiCodes.NothingAsked, new Location(files.Shown(needed.Count == 0 ? frontName : backName)),
            needed.Count == 0
                ? "the front shows no field of the note, expected at least one"
                : "no '{{cloze:…}}' on front and back, expected one on each");
        return null;
    }

    /// <summary>A file with its words put in; null after an error.</summary>
    private string? ReadSpoken(string name)
    {
        if (ReadText(files, name, bag) is not { } text)
            return null;
        var before = bag.ErrorCount;
        var spoken = WordTags().Replace(text, tag => Say(name, text, tag));
        return bag.ErrorCount > before ? null : spoken;
    }

    private string Say(string name, string text, Match tag)
    {
        var key = tag.Groups["key"].Value;
        if (words.Find(key) is not { Forms.Count: 1 } entry || entry.Places.FirstOrDefault(p => FieldOf(p) is null) is not null)
        {
            bag.Error(
                WordingCodes.UnknownWord, CardTemplateReader.Place(files.Shown(name), text, tag.Index),
                $"there are no words '{key}' whose places are fields of the note", Nearest.Hint(key, words.Table.Entries.Keys));
            return tag.Value;
        }

        return string.Concat(entry.Other.Parts.Select(p => p.Kind switch
        {
            WordPartKind.Text => MarkupEscape.Escape(p.Text),
            WordPartKind.Place => "{{" + FieldOf(p.Text) + "}}",
            WordPartKind.TagStart => $"<{p.Text}>",
            WordPartKind.TagEnd => $"</{p.Text}>",
            _ => "",
        }));
    }

    private string? FieldOf(string place) =>
        names.Keys.FirstOrDefault(n => n.Equals(place.Replace('_', ' '), StringComparison.OrdinalIgnoreCase));

    private static string? ReadText(TemplateFiles files, string name, DiagnosticBag bag)
    {
        if (files.PathOf(name) is { } path)
            return File.ReadAllText(path).ReplaceLineEndings("\n").Trim('\n');
        bag.Error(
            AnkiCodes.MissingTemplate, new Location(name), "this template is missing, expected it beside the others",
            Nearest.Hint(name, files.Names));
        return null;
    }

    [GeneratedRegex(@"\{\{words\.(?<key>[a-z0-9_.]+)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex WordTags();
}
