using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Search;

/// <summary>A page that can be found: what a result shows of it, and the texts it is found by.</summary>
/// <param name="Id">Also the name of its page, without extension.</param>
/// <param name="Kind">Its noun: a fact kind's, 'chapter', 'topic' or 'source'.</param>
/// <param name="Folder">Where its page lies, from the site's root.</param>
/// <param name="Period">Place in the book's list of periods; null where it belongs to none.</param>
/// <param name="Date">In words; null when it has none.</param>
/// <param name="Gloss">One sentence without markup.</param>
/// <param name="Importance">1 to 3, 3 first.</param>
/// <param name="Names">Other spellings, then native names.</param>
/// <param name="Texts">All words it is found by, title and names among them.</param>
internal sealed record SearchDocument(
    string Id, string Kind, string Folder, string Title, int? Period, string? Date, string Gloss, int Importance, IReadOnlyList<Badge> Badges,
    IReadOnlyList<SearchName> Names, IReadOnlyList<SearchText> Texts);

/// <summary>Another name of what a page is about.</summary>
/// <param name="Language">BCP 47 tag of a native name; null for a spelling in the guide's own language.</param>
internal sealed record SearchName(string Text, string? Language);

/// <summary>A text of a page, and how much its words weigh.</summary>
internal readonly record struct SearchText(SearchField Field, string Text);

/// <summary>The parts of a page that search tells apart; docs/search.md says what is in each.</summary>
internal enum SearchField
{
    Title,
    Names,
    Summary,
    Prose,
}
