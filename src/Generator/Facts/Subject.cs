using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>What the guide as a whole is about; content/subject.yaml.</summary>
/// <param name="Id">Names the deck's files.</param>
internal sealed record Subject(string Id, string Title, string Tagline, Prose Description, Location Location)
{
    /// <summary>BCP 47 tag of the guide's own language.</summary>
    public required string Language { get; init; }

    /// <summary>Root of all card tags.</summary>
    public required string Tag { get; init; }

    /// <summary>Name of the parent deck, for ever.</summary>
    public required string Deck { get; init; }

    /// <summary>Under which the text may be used.</summary>
    public required string Licence { get; init; }

    /// <summary>Public address of the site ending in '/', or empty when it has none.</summary>
    public required string Address { get; init; }

    /// <summary>Where the language stands in the file.</summary>
    public Location LanguageAt { get; init; } = Location;

    /// <summary>How many words the prose of a chapter has, the least and the most.</summary>
    public (int Least, int Most) ChapterWords { get; init; } = UsualChapterWords;

    /// <summary>The words for forms of documents and places, the subject's own among them.</summary>
    public Forms Forms { get; init; } = Forms.Usual;

    /// <summary>Who made the guide, as citations and the book name them; null where nobody is named.</summary>
    public string? Editor { get; init; }

    /// <summary>Names and words of the subject that search takes for one another; each group has two or more.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init; } = [];

    /// <summary>Of a subject that does not say.</summary>
    public static (int Least, int Most) UsualChapterWords => (700, 1200);
}
