namespace SinoRussia.Generator.Site;

/// <summary>
/// Names by which outputs ask for one another's pages and files; where such a page lives only the output says that announces it. Templates
/// see the same names.
/// </summary>
internal static class PageNames
{
    public const string Chronology = "chronology";
    public const string Drawn = "drawn";
    public const string OnThisDay = "on_this_day";
    public const string Flashcards = "flashcards";
    public const string Review = "review";
    public const string Quiz = "quiz";
    public const string Causes = "causes";
    public const string Evening = "evening";
    public const string Glossary = "glossary";

    /// <summary>The terms as a file of cards.</summary>
    public const string GlossaryDeck = "glossary_deck";

    public const string Teachers = "teachers";

    /// <summary>The list of all tables made of facts; there is none where no table is defined.</summary>
    public const string Tables = "tables";
    public const string Drawings = "drawings";
    public const string Book = "book";
    public const string Epub = "epub";
    public const string Feed = "feed";
    public const string Picture = "picture";

    /// <summary>A page of the list of all flashcards.</summary>
    /// <param name="part">From 1, which <see cref="Flashcards"/> names too.</param>
    public static string FlashcardsPart(int part) => part == 1 ? Flashcards : FormattableString.Invariant($"{Flashcards}/{part}");

    /// <summary>The quiz of a chapter; there is none where no question can be made of its facts.</summary>
    public static string QuizOf(string chapter) => $"{Quiz}/{chapter}";

    /// <summary>The map of causes of a chapter; there is none where nothing is said to have brought about anything.</summary>
    public static string CausesOf(string chapter) => $"{Causes}/{chapter}";

    /// <summary>A map or chart.</summary>
    public static string DrawingOf(string id) => $"{Drawings}/{id}";

    /// <summary>The one evening with a chapter.</summary>
    public static string EveningOf(string chapter) => $"{Evening}/{chapter}";

    /// <summary>The worksheet of a chapter.</summary>
    public static string WorksheetOf(string chapter) => $"worksheet/{chapter}";
}
