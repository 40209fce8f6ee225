using System.Globalization;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Kinds;
using SinoRussia.Generator.Loading.Yaml;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Loading;

/// <summary>Reads the files of content/guide, named NN-id.md.</summary>
internal static class ChapterFiles
{
    public static IReadOnlyList<Read<Chapter>> Read(IReadOnlyList<ContentFile> files, IdRegistry ids, DiagnosticBag bag)
    {
        var chapters = new List<Read<Chapter>>();
        var numbers = new Dictionary<int, string>();
        foreach (var file in files)
        {
            var before = bag.ErrorCount;
            var (number, id) = ReadName(file, bag);
            if (number > 0 && !numbers.TryAdd(number, file.Name))
            {
                bag.Error(
                    LoadingCodes.ChapterFile, new Location(file.Name), $"chapter number {number:00} is taken; expected each number once",
                    $"{numbers[number]} has it");
            }

            var chapter = SourceText.Read(file.Path, file.Name, file.Root, InputLimit.Chapter, bag) is { } source
                ? ChapterReader.Read(source, bag)
                : null;
            if (chapter is not null)
            {
                if (id.Length > 0 && chapter.Id.Length > 0 && chapter.Id != id)
                {
                    bag.Error(
                        LoadingCodes.ChapterFile, chapter.Location, $"the id is '{chapter.Id}'; expected '{id}' as in the file's name",
                        "change the one that was never published");
                }

                ids.Take(chapter.Id, "a chapter", chapter.Location);
                chapters.Add(new Read<Chapter>(chapter with { Number = number }, bag.ErrorCount == before));
            }

            if (bag.ErrorCount > before)
            {
                ids.Break(id);
                ids.Break(chapter?.Id ?? id);
            }
        }

        return chapters;
    }

    /// <summary>Number and id; 0 and the name as it stands after an error was added.</summary>
    private static (int Number, string Id) ReadName(ContentFile file, DiagnosticBag bag)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        if (name.Length > 3 && name[2] == '-' && Ids.IsId(name.AsSpan(3)) &&
            int.TryParse(name.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return (number, name[3..]);
        }

        bag.Error(
            LoadingCodes.ChapterFile, new Location(file.Name),
            "the file's name is not NN-id.md; expected two digits from 01, '-' and the chapter's id");
        return (0, "");
    }
}
