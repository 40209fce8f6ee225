using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Tests.Guide;
using SinoRussia.Generator.Tests.Samples;
using Xunit;

namespace SinoRussia.Generator.Tests.Book;

/// <summary>What EPUB 3 asks of the file, as far as it can be seen without a reading system.</summary>
public sealed class EpubFormat
{
    private const string Folder = "OEBPS/";

    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Package = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Terms = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";

    private static readonly IReadOnlyDictionary<string, XDocument> Documents = SmallBook.Documents(SmallBook.Files);

    [Fact]
    public void Begins_with_its_media_type_stored_where_programs_look_for_it()
    {
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(SmallBook.Epub, 30, 28));
        Assert.Equal(0, BitConverter.ToUInt16(SmallBook.Epub, 8));
    }

    /// <summary>The runtime's own reader takes it apart again, and every file but the first is smaller than it is.</summary>
    [Fact]
    public void Is_deflated_but_for_its_media_type()
    {
        using var zip = new ZipArchive(new MemoryStream(SmallBook.Epub));

        Assert.All(zip.Entries.Skip(1), e => Assert.True(e.CompressedLength < e.Length, e.FullName));
        Assert.Equal(SmallBook.Files.Keys.Order(StringComparer.Ordinal), zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Says_who_made_it_and_when_and_what_it_is_about()
    {
        var named = SmallBook.Read(
            SmallBook.EpubOf(SmallGuide.Corpus with { Subject = SmallGuide.Corpus.Subject with { Editor = "A & B" } }));
        var package = Documents[Folder + "package.opf"];

        Assert.Equal("A & B", XDocument.Parse(named[Folder + "package.opf"]).Descendants(Terms + "creator").Single().Value);
        Assert.Equal(SmallGuide.Corpus.Subject.Title, package.Descendants(Terms + "creator").Single().Value);
        Assert.Equal("2026-11-12", package.Descendants(Terms + "date").Single().Value);
        Assert.Equal(SmallGuide.Corpus.Topics.Select(t => t.Title), package.Descendants(Terms + "subject").Select(s => s.Value));
    }

    /// <summary>Every entry of the chronology stands in the list of its period, in the order of time.</summary>
    [Fact]
    public void Has_the_chronology_and_its_drawings()
    {
        var chronology = Documents[Folder + "chronology.xhtml"];

        Assert.Equal(
            SampleGuide.Load().Chronology.Select(e => e.Fact.Title), chronology.Descendants(Xhtml + "dd").Select(d => d.Value.Trim()));
        Assert.Contains(chronology.Descendants(), e => e.Name.LocalName == "svg");
        Assert.Equal(
            "svg",
            Documents[Folder + "package.opf"].Descendants(Package + "item").Single(i => (string?)i.Attribute("href") == "chronology.xhtml")
                .Attribute("properties")?.Value);
    }

    [Fact]
    public void Is_the_same_bytes_twice() => Assert.Equal(SmallBook.Epub, SmallBook.EpubOf(SmallGuide.Corpus));

    [Fact]
    public void Has_ids_that_are_unique_in_each_document() => Assert.All(Documents.Values, document =>
    {
        var ids = document.Descendants().Attributes("id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
    });

    [Fact]
    public void Leads_only_to_what_is_there()
    {
        var links = Documents.SelectMany(
            d => d.Value.Descendants().Attributes().Where(a => a.Name.LocalName is "href" or "src")
                .Select(a => (From: d.Key, To: a.Value))).ToList();

        Assert.True(links.Count > 100);
        Assert.All(links, link =>
        {
            var parts = link.To.Split('#');
            var target = parts[0].Length == 0 ? link.From : Folder + parts[0];
            Assert.Contains(target, SmallBook.Files.Keys);
            if (parts.Length > 1)
                Assert.Contains(parts[1], Documents[target].Descendants().Attributes("id").Select(a => a.Value));
        });
    }

    [Fact]
    public void Lists_all_of_its_files_and_reads_every_document()
    {
        var package = Documents[Folder + "package.opf"];
        var items = package.Descendants(Package + "item").ToList();
        var read = package.Descendants(Package + "itemref")
            .Select(r => items.Single(i => (string?)i.Attribute("id") == (string?)r.Attribute("idref")));

        Assert.Equal(
            SmallBook.Files.Keys.Where(f => f.StartsWith(Folder, StringComparison.Ordinal) && !f.EndsWith(".opf", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
            items.Select(i => Folder + (string?)i.Attribute("href")).Order(StringComparer.Ordinal));
        Assert.Equal(
            items.Select(i => (string?)i.Attribute("href")).Where(h => h!.EndsWith(".xhtml", StringComparison.Ordinal)).Order(),
            read.Select(i => (string?)i.Attribute("href")).Order());
    }

    [Fact]
    public void Names_itself_by_the_subject_and_dates_itself_by_the_ledger()
    {
        var package = Documents[Folder + "package.opf"];
        var other = SmallBook.Read(
            SmallBook.EpubOf(SmallGuide.Corpus with { Subject = SmallGuide.Corpus.Subject with { Id = "another", Title = "Another" } }));

        Assert.Matches(
            "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
            package.Descendants(Terms + "identifier").Single().Value);
        Assert.NotEqual(
            package.Descendants(Terms + "identifier").Single().Value,
            XDocument.Parse(other[Folder + "package.opf"]).Descendants(Terms + "identifier").Single().Value);
        Assert.Equal(
            "2026-11-12T10:00:00Z",
            package.Descendants(Package + "meta").Single(m => (string?)m.Attribute("property") == "dcterms:modified").Value);
    }

    [Fact]
    public void Says_to_machines_what_each_thing_is()
    {
        var chapter = Documents[Folder + "chapter-the-charter.xhtml"];
        var types = chapter.Descendants().Attributes(Ops + "type").Select(a => a.Value).ToHashSet();

        Assert.Superset(new HashSet<string> { "bodymatter", "chapter", "noteref" }, types);
        Assert.All(
            chapter.Descendants(Xhtml + "a").Where(a => a.Attribute(Ops + "type")?.Value == "noteref"),
            a => Assert.Equal("doc-noteref", (string?)a.Attribute("role")));
        Assert.Contains("endnotes", Documents[Folder + "notes.xhtml"].Descendants().Attributes(Ops + "type").Select(a => a.Value));
    }

    [Fact]
    public void Marks_names_in_other_languages()
    {
        var person = SmallGuide.Corpus.Of<Person>().First(p => p.Native.Count > 0);
        var entry = Documents[Folder + "people.xhtml"].Descendants().Single(e => (string?)e.Attribute("id") == person.Id);
        var name = entry.Descendants(Xhtml + "span").First(s => s.Attribute("lang") is not null);

        Assert.Equal(
            (person.Native[0].Text, person.Native[0].Language, person.Native[0].Language),
            (name.Value, (string?)name.Attribute("lang"), (string?)name.Attribute(XNamespace.Xml + "lang")));
    }

    [Fact]
    public void Stays_well_formed_whatever_the_content_holds()
    {
        var spoiled = HostileContent.Spoil(SmallGuide.Corpus);
        var files = SmallBook.Read(
            SmallBook.EpubOf(spoiled with { Subject = spoiled.Subject with { Tagline = "bell \u0007 and \uFFFF, tab \t" } }));

        var documents = SmallBook.Documents(files);

        Assert.Equal(SmallBook.Files.Count, files.Count);
        Assert.Equal(
            "bell  and , tab \t",
            documents[Folder + "title.xhtml"].Descendants(Xhtml + "p").First(p => (string?)p.Attribute("class") == "tagline").Value);
        Assert.Contains(HostileContent.Nasty, documents[Folder + "events.xhtml"].Descendants(Xhtml + "h3").Select(h => h.Value));
    }
}
