using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>One page of every kind, by its path.</summary>
internal static class PageKinds
{
    private const string Search = "search/index.html";

    public static TheoryData<string> All { get; } =
    [
        "index.html",
        "chapters/index.html",
        "chapters/succession.html",
        "events/li-peng-yeltsin-new-york.html",
        "people/li-peng.html",
        "organisations/shanghai-cooperation-organisation.html",
        "documents/treaty-2001.html",
        "places/amur-river.html",
        "terms/five-principles.html",
        "figures/trade-2001.html",
        "positions/index.html",
        "assessments/index.html",
        "disputes/when-the-split-began.html",
        "people/index.html",
        "events/index.html",
        "sources/index.html",
        "sources/ding-1992.html",
        "corrections/index.html",
        "chronology/index.html",
        "flashcards/index.html",
        Search,
    ];

    /// <summary>Those whose text is whole without scripts: all but the search page, which <see cref="Searching"/> holds to what it says without them.</summary>
    public static TheoryData<string> Readable { get; } = [.. All.Cast<object[]>().Select(row => (string)row[0]).Where(page => page != Search)];
}
