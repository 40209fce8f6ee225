using SinoRussia.Generator.Site;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Guide;

/// <summary>Every kind of page as its readers get it; a change of templates is reviewed in these files.</summary>
public sealed class GuideSnapshots
{
    public static TheoryData<string> Kinds => [.. SmallGuide.PageKinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Page(string kind) => Snapshot.Match(SmallGuide.Html[SmallGuide.PageKinds[kind] + ".html"], "html", kind);

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Markdown(string kind) =>
        Snapshot.Match(SmallGuide.Markdown["markdown/" + AddressOf(SmallGuide.PageKinds[kind])], "md", kind);

    private static string AddressOf(string page) => PageAddress.Markdown(page);
}
