using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>One page of every kind, by its path.</summary>
internal static class PageKinds
{
    /// <summary>
    /// Show by script what cannot be there without; <see cref="ReviewSession"/>, <see cref="Searching"/>, <see cref="ChronologyFilters"/>
    /// and <see cref="OnThisDay"/>, <see cref="ChapterThatAsks"/> and <see cref="TakingAQuiz"/> say what they show without.
    /// </summary>
    private static readonly string[] Lively =
    [
        "flashcards/review.html", "search/index.html", "chronology/index.html", "chronology/the-split.html",
        "chronology/on-this-day.html", "chapters/succession.html", "quiz/index.html", "quiz/succession.html",
    ];

    public static TheoryData<string> All { get; } = [.. Still, .. Lively];

    /// <summary>Those on which scripts add nothing to the text.</summary>
    public static TheoryData<string> Still =>
    [
        "index.html",
        "chapters/index.html",
        "events/li-peng-yeltsin-new-york.html",
        "people/li-peng.html",
        "people/wang-jinqing.html",
        "organisations/shanghai-cooperation-organisation.html",
        "documents/treaty-2001.html",
        "places/amur-river.html",
        "terms/five-principles.html",
        "figures/trade-2001.html",
        "positions/index.html",
        "assessments/index.html",
        "disputes/when-the-split-began.html",
        "topics/index.html",
        "topics/diplomacy.html",
        "people/index.html",
        "events/index.html",
        "chronology/drawn.html",
        "sources/index.html",
        "sources/ding-1992.html",
        "corrections/index.html",
        "flashcards/index.html",
        "book/index.html",
        "evening/index.html",
        "evening/succession.html",
        "causes/index.html",
        "causes/succession.html",
        "glossary/index.html",
        "tables/index.html",
        "tables/treaties-compared.html",
        "tables/counterparts.html",
        "teachers/index.html",
        "worksheets/succession.html",
        "drawings/index.html",
        "drawings/border-by-steps.html",
        "drawings/trade-by-year.html",
        "flashcards/print/succession-a4.html",
        "flashcards/print/succession-letter.html",
    ];
}
