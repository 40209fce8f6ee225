using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Outputs.Book;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Guide;
using SinoRussia.Generator.Tests.Samples;

namespace SinoRussia.Generator.Tests.Book;

/// <summary>The small invented content as a book, rendered once with the packaged templates.</summary>
internal static class SmallBook
{
    /// <summary>12 November 2026, 10:00 UTC.</summary>
    private const long Edition = 1_794_477_600;

    public static IReadOnlyDictionary<string, byte[]> Print { get; } = SampleGuide.Render(new PrintBookOutput(), Guide(SmallGuide.Corpus));

    public static string Page { get; } = Encoding.UTF8.GetString(Print["book/index.html"]);

    public static byte[] Epub { get; } = EpubOf(SmallGuide.Corpus);

    public static IReadOnlyDictionary<string, string> Files { get; } = Read(Epub);

    public static byte[] EpubOf(Corpus corpus) => SampleGuide.Render(new EpubOutput(), Guide(corpus)).Single().Value;

    /// <summary>The model of a book that is in its first edition.</summary>
    public static StudyGuide Guide(Corpus corpus)
    {
        var ledger = new Ledger(Edition, [new LedgerLine(IdentityKinds.Subject, corpus.Subject.Id, Edition, Edition, null, null, [])]);
        return StudyGuideBuilder.Build(corpus, LinkGraph.Build(corpus, new DiagnosticBag()), ledger);
    }

    /// <summary>The files of an archive by name, as text.</summary>
    public static IReadOnlyDictionary<string, string> Read(byte[] epub)
    {
        using var zip = new ZipArchive(new MemoryStream(epub));
        return zip.Entries.ToDictionary(
            e => e.FullName, e => new StreamReader(e.Open(), Encoding.UTF8).ReadToEnd(), StringComparer.Ordinal);
    }

    /// <summary>The documents of an archive that are XML, by name; a document that is not well-formed throws.</summary>
    public static IReadOnlyDictionary<string, XDocument> Documents(IReadOnlyDictionary<string, string> files) =>
        files.Where(
            f => Path.GetExtension(f.Key) is ".xhtml" or ".opf" or ".svg" or ".xml").ToDictionary(f => f.Key, f => XDocument.Parse(f.Value),
            StringComparer.Ordinal);
}
