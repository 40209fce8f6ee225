using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Loading.Kinds;
using SinoRussia.Generator.Seeds;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Loading;

/// <summary>Reads the records of the source documents and the fingerprints beside them.</summary>
internal static class SeedFiles
{
    private const string Record = ".yaml";
    private const string OtherRecord = ".yml";
    private const string Fingerprints = ".fingerprints";

    /// <summary>The whole ones, by id.</summary>
    public static IReadOnlyList<Seed> Read(string folder, FileReader reader, IdRegistry ids, DiagnosticBag bag)
    {
        var files = InputFolder.Entries(folder, ContentFile.At(folder).Name, bag)
            .Where(f => !Directory.Exists(f) && !PassedOver.Is(Path.GetFileName(f)))
            .Select(f => ContentFile.At(f, folder) with { Limit = InputLimit.SourceRecord }).OrderBy(f => f.Name, StringComparer.Ordinal)
            .ToList();
        ReportOthers(files, ids, bag);
        var records = files.Where(f => f.Name.EndsWith(Record, StringComparison.Ordinal)).ToList();
        var prints = new ReadAhead<IReadOnlyList<ParagraphFingerprint>?>((file, own) =>
            FingerprintFile.Load(file.Path, file.Name, folder, Path.GetFileNameWithoutExtension(file.Path), own));
        reader.Begin(records);
        prints.Begin(records.Select(r => FingerprintsOf(folder, r)));
        var seeds = new List<Seed>();
        foreach (var file in records)
        {
            var before = bag.ErrorCount;
            var name = Path.GetFileNameWithoutExtension(file.Path);
            var seed = reader.ReadOne(file, "a source", SeedReader.Read)?.Value;
            if (seed is not null && seed.Id.Length > 0 && seed.Id != name)
                bag.Error(LoadingCodes.SeedFile, seed.Location, $"the id is '{seed.Id}'; expected '{name}' as in the file's name");
            if (seed is not null)
                ids.Take(seed.Id, "a source", seed.Location);
            var paragraphs = prints.Take(FingerprintsOf(folder, file), bag);
            if (bag.ErrorCount == before)
            {
                seeds.Add(seed! with { Paragraphs = paragraphs! });
                continue;
            }

            ids.Break(name);
            ids.Break(seed?.Id ?? name);
        }

        return [.. seeds.OrderBy(s => s.Id, StringComparer.Ordinal)];
    }

    private static ContentFile FingerprintsOf(string folder, ContentFile record) =>
        ContentFile.At(FingerprintFile.PathOf(folder, Path.GetFileNameWithoutExtension(record.Path)));

    private static void ReportOthers(IReadOnlyList<ContentFile> files, IdRegistry ids, DiagnosticBag bag)
    {
        var names = files.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in names
            .Where(n => n.EndsWith(Fingerprints, StringComparison.Ordinal) && !names.Contains(Path.ChangeExtension(n, Record))))
        {
            ids.Break(Path.GetFileNameWithoutExtension(name));
            if (!names.Contains(Path.ChangeExtension(name, OtherRecord)))
                bag.Error(
                    LoadingCodes.SeedFile, new Location(name),
                    "there is no source of this name; expected its record beside the fingerprints");
        }

        foreach (var file in files.Where(f => f.Name.EndsWith(OtherRecord, StringComparison.Ordinal)))
        {
            ids.Break(Path.GetFileNameWithoutExtension(file.Path));
            bag.Error(
                LoadingCodes.OutOfPlace, new Location(file.Name), $"nothing reads this file; expected records that end in '{Record}'",
                $"rename it to '{Path.GetFileNameWithoutExtension(file.Path)}{Record}'");
        }
    }
}
