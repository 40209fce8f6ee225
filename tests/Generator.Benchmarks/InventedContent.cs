using System.Globalization;
using System.Text;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Benchmarks;

/// <summary>
/// A whole content of invented facts, as large as asked for: eight periods with a chapter each; events with a date, topics, people, links
/// to other facts, one to three proven citations and, from importance 2, a card. People and topics grow with the root of the facts, sources
/// with a twenty-fifth.
/// </summary>
/// <remarks>The same number and seed always give the same bytes.</remarks>
internal sealed class InventedContent
{
    private const int ParagraphWords = 60;
    private const int CitedWords = 5;
    private const int LinkedInProse = 40;

    private readonly string folder;
    private readonly int paragraphs;
    private readonly InventedWords words;
    private readonly IReadOnlyList<string> people;
    private readonly IReadOnlyList<string> topics;
    private readonly Dictionary<string, string[][]> sources = new(StringComparer.Ordinal);
    private readonly List<InventedFact> facts = [];

    private InventedContent(string folder, int count, int seed, int paragraphs)
    {
        (this.folder, this.paragraphs, words) = (folder, paragraphs, new InventedWords(seed));
        var root = Math.Sqrt(count);
        people = words.Names((int)(10 * root));
        topics = words.Subjects((int)(4 * root));
        for (var i = 1; i <= 20 + (count / 25); i++)
            sources.Add(
                string.Create(CultureInfo.InvariantCulture, $"s{i:0000}"),
                [.. Enumerable.Range(0, paragraphs).Select(_ => words.Plain(ParagraphWords))]);
        for (var i = 0; i < count; i++)
            facts.Add(Fact(i, count));
    }

    /// <summary>Writes content/ and seeds/ into a folder, with fingerprints and a ledger.</summary>
    /// <param name="count">Of facts besides people, 1 or more.</param>
    /// <param name="paragraphs">Of each source, 1 or more.</param>
    /// <returns>What to build it with.</returns>
    public static BuildOptions Write(string folder, int count, int seed = 7, int paragraphs = 90)
    {
        new InventedContent(folder, count, seed, paragraphs).WriteFiles();
        var (bag, edition) = (new DiagnosticBag(), new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds());
        var options = new BuildOptions(
            Path.Combine(folder, "content"), Path.Combine(folder, "seeds"), "", Path.Combine(folder, "site"), []);
        SeedIndexer.Run(options.Seeds, Path.Combine(folder, "texts"), bag);
        if (bag.HasErrors || BuildPipeline.Lock(options, edition, edition, bag) is null)
            throw new InvalidOperationException(
                "the invented content has errors: " + string.Join(
                    "; ", bag.InReadingOrder().Where(d => d.Severity == Severity.Error).Take(3)));
        return options;
    }

    /// <summary>Writes the same facts as a site for Hugo.</summary>
    public static void WriteForHugo(string folder, int count, int seed = 7) =>
        InventedHugoSite.Write(folder, new InventedContent(folder, count, seed, paragraphs: 10).facts, Slug);

    private InventedFact Fact(int number, int count)
    {
        var period = words.Next(InventedWords.Periods.Count);
        var (date, year) = words.Date(InventedWords.Periods[period]);
        var (place, cast) = (words.Place(), words.Several(people, 2 + words.Next(3)));
        IReadOnlyList<int> links =
        [
            .. Enumerable.Range(0, 2 + words.Next(2)).Select(_ => words.Next(count)).Where(l => l != number).Distinct(),
        ];
        var sentences = Enumerable.Range(0, 2 + words.Next(3)).Select(i =>
            (
                i == 0
                    ? $"In {year} {cast[0]} {words.Verb()} the **{words.Phrase()}** at {place}"
                    : $"The {words.Phrase()} near {words.Place()} drew on {words.One(cast)}")
            + (i < links.Count ? $" and on [[{IdOf(links[i])}|{words.Phrase()}]]." : "."));
        return new InventedFact(
            IdOf(number), $"{Upper(words.Phrase())} {words.Verb()} at {place}", string.Join(' ', sentences), date, year, period)
        {
            Importance = 1 + words.Next(3),
            Topics = words.Several(topics, 2 + words.Next(4)),
            People = cast,
            Citations = [.. Enumerable.Range(0, 1 + words.Next(3)).Select(_ => Citation()).DistinctBy(c => (c.Source, c.Paragraph))],
        };
    }

    private InventedCitation Citation()
    {
        var (source, paragraph) = (words.One([.. sources.Keys]), words.Next(paragraphs));
        var start = words.Next(ParagraphWords - CitedWords);
        return new InventedCitation(source, paragraph + 1, string.Join(' ', sources[source][paragraph][start..(start + CitedWords)]));
    }

    private void WriteFiles()
    {
        Write("content/subject.yaml",
            "id: invented\ntitle: Invented\ntagline: An invented subject\ndescription: |\n  Invented for measuring.\nlanguage: en\ntag: "
                + "Invented\ndeck: Invented\n"
            + "licence: CC BY 4.0\naddress: \"\"\n");
        Write("content/periods.yaml", string.Concat(InventedWords.Periods.Select(p =>
            $"- id: {p.Id}\n  title: {p.Title}\n  date: {p.First}/{p.Last}\n  summary: |\n    A time of {words.Phrase()}.\n")));
        Write(
            "content/topics.yaml",
            string.Concat(topics.Select(t => $"- id: t-{Slug(t)}\n  title: {t}\n  summary: |\n    All about the {words.Phrase()}.\n")));
        Write("content/people/people.yaml", string.Concat(people.Select(Person)));
        for (var i = 0; i < InventedWords.Periods.Count; i++)
        {
            var (period, own) = (InventedWords.Periods[i], facts.Where(f => f.Period == i).ToList());
            Write($"content/events/{period.Id}.yaml", string.Concat(own.Select(f => f.ToYaml(Slug))));
            Write(
                string.Create(CultureInfo.InvariantCulture, $"content/guide/{i + 1:00}-c-{period.Id}.md"),
                Chapter(period, [.. own.Take(LinkedInProse)]));
        }

        foreach (var (id, text) in sources)
        {
            Write($"texts/{id}.txt", string.Join("\n\n", text.Select(p => string.Join(' ', p))) + "\n");
            Write($"seeds/{id}.yaml",
                $"id: {id}\nfile: {id}.txt\ntitle: \"The {words.Phrase()} of {words.Place()}\"\nauthor: {words.One(people)}\ndate: "
                    + $"{1900 + words.Next(100)}\nlanguage: en\n"
                + $"reliability: |\n  Invented.\nsha256: {new string('0', 64)}\n");
        }
    }

    private string Person(string name)
    {
        var first = facts.FirstOrDefault(f => f.People.Contains(name)) ?? facts[0];
        var source = sources.First();
        return $"- id: h-{Slug(name)}\n  title: {name}\n  summary: |\n    Known for the {words.Phrase()} of {words.Place()}.\n  chapter: "
            + $"c-{InventedWords.Periods[first.Period].Id}\n"
            + $"  topics: [t-{Slug(first.Topics[0])}]\n  importance: 1\n"
            + $"  sources:\n    - {{ seed: {source.Key}, paragraph: 1, words: \"{string.Join(' ', source.Value[0][..CitedWords])}\" }}\n";
    }

    private static string Chapter(InventedPeriod period, IReadOnlyList<InventedFact> told) =>
        $"---\nid: c-{period.Id}\ntitle: The {period.Title}\nperiod: {period.Id}\nobjectives:\n  - Say what came first, and what followed "
            + "from it.\nbefore: |\n  Nothing.\n"
        + "summary: |\n  Much came to pass.\nquestions:\n  - ask: Why did it come to pass?\n    outline:\n      - Because of what went "
        + "before it.\n"
        + "reading:\n  - kind: book\n    authors: A. N. Author\n    title: An invented book\n    published: An invented press\n    year: "
        + "1990\n    why: It tells the rest.\n---\n"
        + $"## One\n\n{string.Join("\n\n", told.Select(f => $"In that year [[{f.Id}]] came to pass, and much followed from it."))}\n";

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"f{number + 1:00000}");

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Slug(string text) => text.ToLowerInvariant().Replace(' ', '-');
}
