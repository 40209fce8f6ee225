using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Search;

/// <summary>A page that can be found: what a result shows of it, and the texts it is found by.</summary>
internal sealed record SearchDocument
{
    /// <summary>Also the name of its page, without extension.</summary>
    public required string Id { get; init; }

    /// <summary>Its noun: a fact kind's, 'chapter', 'topic' or 'source'.</summary>
    public required string Kind { get; init; }

    /// <summary>Where its page lies, from the site's root.</summary>
    public required string Folder { get; init; }

    public required string Title { get; init; }

    /// <summary>Place in the content's list of periods; null where it belongs to none.</summary>
    public required int? Period { get; init; }

    /// <summary>In words; null when it has none.</summary>
    public required string? Date { get; init; }

    /// <summary>One sentence without markup.</summary>
    public required string Gloss { get; init; }

    /// <summary>1 to 3, 3 first.</summary>
    public required int Importance { get; init; }

    /// <summary>How many pages point to it; of a chapter also how many facts it teaches.</summary>
    public required int Pointers { get; init; }

    public required IReadOnlyList<Badge> Badges { get; init; }

    /// <summary>Other spellings, then native names.</summary>
    public required IReadOnlyList<SearchName> Names { get; init; }

    /// <summary>All words it is found by, title and names among them.</summary>
    public required IReadOnlyList<SearchText> Texts { get; init; }
}
