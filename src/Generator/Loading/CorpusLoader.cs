using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Kinds;
using SinoRussia.Generator.Loading.Yaml;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Loading;

/// <summary>Reads the whole content and the records of the source documents, and reports every mistake in their form.</summary>
internal sealed class CorpusLoader
{
    private readonly DiagnosticBag bag;
    private readonly IdRegistry ids;
    private readonly FileReader reader;

    private CorpusLoader(DiagnosticBag bag)
    {
        this.bag = bag;
        ids = new IdRegistry(bag);
        reader = new FileReader(ids, bag);
    }

    /// <summary>
    /// Everything that could be read; null, after an error was added, when there is no content folder or no subject in it.
    /// </summary>
    public static Corpus? Load(string contentFolder, string seedsFolder, DiagnosticBag bag)
    {
        if (Directory.Exists(contentFolder))
        {
            var own = new DiagnosticBag();
            var corpus = new CorpusLoader(own).Load(ContentFiles.Find(contentFolder, own), seedsFolder);
            bag.Add(own);
            return corpus is null ? null : corpus with { IsWhole = !own.HasErrors };
        }

        bag.Error(
            LoadingCodes.Missing, new Location(ContentFile.At(contentFolder).Name),
            "the content folder does not exist; expected subject.yaml and the facts in it",
            "'--content FOLDER' names another one; 'sinorussia init FOLDER' begins a subject of your own");
        return null;
    }

    private Corpus? Load(ContentFiles files, string seedsFolder)
    {
        foreach (var path in files.Misplaced)
            ids.Lose(path);
        if (files.HasUnlisted)
            ids.LoseFolder();
        reader.Begin(files.Facts.Select(f => f.File));
        var subject = files.Single("subject.yaml") is { } file ? reader.ReadOne(file, "the subject", SubjectReader.Read) : null;
        if (subject is not null)
            ids.CanName(subject.Value.Id, subject.Value.Location);
        var periods = ReadStrands(files, "periods.yaml", IdRegistry.PeriodItem, StrandReader.ReadPeriod, p => (p.Id, p.Location));
        var topics = ReadStrands(files, "topics.yaml", "a topic", StrandReader.ReadTopic, t => (t.Id, t.Location));
        var tables = files.SingleIfAny("tables.yaml") is { } listed
            ? Whole(reader.ReadList(listed, TableReader.What, "tables", TableReader.Read, t => (t.Id, t.Location))) : [];
        var maps = ReadDrawings(files, "maps.yaml", "a map", DrawingReader.ReadMap, m => (m.Id, m.Location));
        var charts = ReadDrawings(files, "charts.yaml", "a chart", DrawingReader.ReadChart, c => (c.Id, c.Location));
        var chapters = ReadChapters(files);
        var seeds = ReadSeeds(seedsFolder);
        var facts = files.Facts.SelectMany(f => ReadFacts(f.File, f.Kind, subject?.Value.Forms)).ToList();
        BreakWhatHasNoFile(facts, chapters, periods is null, topics is null, seeds is null, files.Chapters.Count == 0);

        var (wholeFacts, wholeChapters) = (Whole(facts), Whole(chapters).OrderBy(c => c.Number).ToList());
        return subject is null ? null : new Corpus(
            subject.Value, periods ?? [], topics ?? [], [.. wholeChapters.Where(c => c.Retirement is null)],
            [.. wholeFacts.Where(f => f.Retirement is null)], seeds ?? [], ids.Broken)
        {
            Tables = tables,
            Maps = maps,
            Charts = charts,
            HasUnread = ids.HasUnread,
            RetiredFacts = [.. wholeFacts.Where(f => f.Retirement is not null)],
            RetiredChapters = [.. wholeChapters.Where(c => c.Retirement is not null)],
            DamagedFacts = [.. facts.Where(f => !f.IsWhole).Select(f => f.Value)],
            DamagedChapters = [.. chapters.Where(c => !c.IsWhole).Select(c => c.Value)],
        };
    }

    /// <summary>The whole ones, as written; null when there is no such file.</summary>
    private List<T>? ReadStrands<T>(
        ContentFiles files, string name, string what, Func<MapReader, T> read, Func<T, (string Id, Location Location)> identify)
        where T : class =>
        files.Single(name) is { } file ? Whole(reader.ReadList(file, what, Path.GetFileNameWithoutExtension(name), read, identify)) : null;

    /// <summary>The whole ones, as written; none when there is no such file.</summary>
    private List<T> ReadDrawings<T>(
        ContentFiles files, string name, string what, Func<MapReader, T> read, Func<T, (string Id, Location Location)> identify)
        where T : class =>
        files.SingleIfAny(name) is { } file
            ? Whole(reader.ReadList(file, what, Path.GetFileNameWithoutExtension(name), read, identify))
            : [];

    private IReadOnlyList<Read<Chapter>> ReadChapters(ContentFiles files)
    {
        if (files.Chapters.Count == 0)
            bag.Error(LoadingCodes.Missing, new Location(files.GuideName), "there is no chapter here; expected at least one file NN-id.md");
        return ChapterFiles.Read(files.Chapters, ids, bag);
    }

    /// <summary>Null when there is no such folder.</summary>
    private IReadOnlyList<Seed>? ReadSeeds(string folder)
    {
        if (Directory.Exists(folder))
            return SeedFiles.Read(folder, reader, ids, bag);
        bag.Error(
            LoadingCodes.Missing, new Location(ContentFile.At(folder).Name),
            "the folder of the source documents does not exist; expected their records in it",
            "'--seeds FOLDER' names another one");
        return null;
    }

    /// <param name="forms">Null when the subject could not be read.</param>
    private IEnumerable<Read<Fact>> ReadFacts(ContentFile file, FactKind kind, Forms? forms) =>
        reader.ReadList(
            file, kind.WithArticle(), kind.Folder(), map => FactReader.Read(map, kind, forms), f => (f.Id, f.Location), mayHaveHead: true);

    /// <summary>A missing file is one mistake, not one for each reference to what would stand in it.</summary>
    private void BreakWhatHasNoFile(
        IReadOnlyList<Read<Fact>> facts, IReadOnlyList<Read<Chapter>> chapters, bool noPeriods, bool noTopics, bool noSeeds,
        bool noChapters)
    {
        var all = facts.Select(f => f.Value);
        IEnumerable<Reference> lost =
        [
            .. noPeriods ? chapters.Select(c => c.Value.Period) : [],
            .. noTopics ? all.SelectMany(f => f.Topics) : [],
            .. noSeeds ? all.SelectMany(f => f.AllCitations).Select(c => c.Seed) : [],
            .. noChapters ? all.Select(f => f.Chapter) : [],
        ];
        foreach (var reference in lost)
            ids.Break(reference.Id);
    }

    private static List<T> Whole<T>(IEnumerable<Read<T>> read) => [.. read.Where(r => r.IsWhole).Select(r => r.Value)];
}
