using System.Globalization;
using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SinoRussia.Generator.Outputs.Search;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using SinoRussia.Generator.Wording;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Generator.Tests.Search;

/// <summary>The index as the browser reads it, and its size.</summary>
public sealed class IndexReading(ITestOutputHelper log) : IDisposable
{
    /// <summary>Everything that reading gives, a line a document and a line a word.</summary>
    private const string Dump = """
        text => {
          const index = search.readIndex(JSON.parse(text));
          return [
            ...index.documents.map(d => [d.address, d.kind, d.title, d.period, d.date, d.gloss, d.importance,
            d.pointers, d.badges.map(b => b.name + '/' + b.words).join(),
              d.names.map(n => n.text + '@' + (n.language || '')).join()].join('|')),
            ...index.words.map((word, i) => word + ' ' + index.postings[i].map(p => p.join(':')).join(' ')),
          ].join('\n');
        }
        """;

    private readonly SearchScripts scripts = new();

    public void Dispose() => scripts.Dispose();

    [Fact]
    public void Everything_of_the_real_guide_reads_back_as_it_was_put_in()
    {
        var guide = RealGuide();
        var documents = SearchDocuments.AllOf(guide);
        var index = InvertedIndex.Build(documents, StopWords.All);

        var read = scripts.Call(Dump, IndexJson.Write(guide.Corpus.Subject, guide.Words, guide.Corpus.Periods, documents, index));

        Assert.Equal(Expected(guide, documents, index), read.Split('\n'));
    }

    [Fact]
    public void Any_words_and_postings_read_back_as_they_were_put_in()
    {
        var word = Gen.Elements("a", "b", "ab", "é", "中", "я").NonEmptyListOf().Select(string.Concat);
        var postings = Gen.Zip(Gen.Choose(0, 5000), Gen.Choose(1, InvertedIndex.MostWeight)).Select(p => new Posting(p.Item1, p.Item2))
            .NonEmptyListOf()
            .Select(list => list.DistinctBy(p => p.Document).OrderBy(p => p.Document).ToList());
        var indexes = Gen.Zip(word, postings).ListOf().Select(entries => new InvertedIndex(
            [
                .. entries.DistinctBy(e => e.Item1)
                    .OrderBy(e => e.Item1, StringComparer.Ordinal)
                    .Select(e => new IndexEntry(e.Item1, e.Item2)),
            ]));

        var subject = SampleGuide.Load().Corpus.Subject;
        Prop.ForAll(indexes.ToArbitrary(), index =>
            scripts.Call(Dump, IndexJson.Write(subject, InterfaceWords.English, [], [], index)) == string
                .Join('\n', index.Entries.Select(Line))).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void A_thousand_facts_take_less_than_200_kilobytes()
    {
        var guide = RealGuide();
        var script = SampleGuide.Render(new SearchOutput(), guide)["search/search-index.js"];
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(script);

        var perThousand = packed.Length * 1000 / guide.Corpus.Facts.Count;
        log.WriteLine($"{packed.Length} bytes for {guide.Corpus.Facts.Count} facts: {perThousand} for a thousand");

        Assert.InRange(perThousand, 1, 200_000);
    }

    [Fact]
    public void A_page_can_be_found_by_its_title()
    {
        var guide = RealGuide();
        var documents = SearchDocuments.AllOf(guide);
        scripts.Execute(Encoding.UTF8.GetString(SampleGuide.Render(new SearchOutput(), guide)["search/search-index.js"]));
        scripts.Execute("const opened = search.readIndex(search.index);");

        Assert.Equal(
            guide.Chapters.Count + guide.Corpus.Facts.Count + guide.Corpus.Seeds.Count + guide.Corpus.Topics.Count, documents.Count);
        // The browser tests look for all of them; here it is slow.
        Assert.All(documents.Where((_, i) => i % 40 == 0), d => Assert.Contains(
            $"{d.Folder}/{d.Id}.html",
            scripts.Call(
                "text => search.find(opened, text).results.slice(0, 3).map(r => r.document.address).join(' ')", d.Title).Split(' ')));
    }

    private static StudyGuide RealGuide() =>
        SampleGuide.Load(Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "seeds"));

    private static IEnumerable<string> Expected(StudyGuide guide, IReadOnlyList<SearchDocument> documents, InvertedIndex index) =>
    [
        .. documents.Select(d => string.Join(
            '|', $"{d.Folder}/{d.Id}.html", d.Kind, d.Title, d.Period is { } p ? guide.Corpus.Periods[p].Id : "", d.Date, d.Gloss,
            d.Importance.ToString(CultureInfo.InvariantCulture), d.Pointers.ToString(CultureInfo.InvariantCulture),
            string.Join(',', d.Badges.Select(b => $"{b.Name}/{b.Words}")),
            string.Join(',', d.Names.Select(n => $"{n.Text}@{n.Language}")))),
        .. index.Entries.Select(Line),
    ];

    private static string Line(IndexEntry entry) =>
        $"{entry.Word} {string.Join(' ', entry.Postings.Select(p => FormattableString.Invariant($"{p.Document}:{p.Weight}")))}";
}
