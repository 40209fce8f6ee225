namespace SinoRussia.Generator.Site;

/// <summary>
/// Names by which outputs ask for one another's pages and files; where such a page lives only the output says that announces it. Templates see the same names.
/// </summary>
internal static class PageNames
{
    public const string Chronology = "chronology";
    public const string Drawn = "drawn";
    public const string OnThisDay = "on_this_day";
    public const string Flashcards = "flashcards";
    public const string Review = "review";
    public const string Book = "book";
    public const string Epub = "epub";
    public const string Feed = "feed";
}
