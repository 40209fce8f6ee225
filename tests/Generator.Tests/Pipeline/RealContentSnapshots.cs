using System.Security.Cryptography;
using System.Text;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Tests.Anki;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Pipeline;

/// <summary>
/// What readers see of the real content, so that a change of content is reviewed as they will see it: all cards, the chronology, and a page
/// of every kind; of the other pages a digest says that they changed.
/// </summary>
public class RealContentSnapshots
{
    private const string Guide = "markdown/";

    private static IReadOnlyList<OutputFile> Site => Rendering.Real.Files;

    /// <summary>One page of each kind, chosen because it shows what its kind can.</summary>
    public static TheoryData<string> Pages =>
    [
        "README", "chapters/succession", "events/yeltsin-visits-beijing-1992", "people/boris-yeltsin",
        "organisations/shanghai-cooperation-organisation", "documents/joint-statement-1992",
        "disputes/allies-or-not", "figures/trade-1990s", "sources/ding-1992", "corrections/README",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Page(string page) =>
        Snapshot.Match(TextOf(Site.Single(f => f.Path == $"{Guide}{page}.md")), "md", page.Replace('/', '-'));

    /// <summary>A line a page: eight signs of the digest of its text, its length in characters, its path.</summary>
    [Fact]
    public Task Digests() => Snapshot.Match(string.Concat(
        Site.Where(f => f.Path.StartsWith(Guide, StringComparison.Ordinal)).OrderBy(f => f.Path, StringComparer.Ordinal).Select(f =>
            FormattableString.Invariant(
                $"{Convert.ToHexStringLower(SHA256.HashData(f.Content.Span))[..8]} {TextOf(f).Length,6} {f.Path}\n"))));

    [Fact]
    public Task Cards() => Snapshot.Match(SampleGuide.NotesAsText(LoadedDecks.Of("real").Guide));

    [Fact]
    public Task Chronology() =>
        Snapshot.Match(
            TextOf(Site.Single(f => f.Path == "chronology/chronology.csv")).Replace("\r\n", "\n", StringComparison.Ordinal), "csv");

    private static string TextOf(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
