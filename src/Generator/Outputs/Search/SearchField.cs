namespace SinoRussia.Generator.Outputs.Search;

/// <summary>The parts of a page that search tells apart; docs/search.md says what is in each.</summary>
internal enum SearchField
{
    Title,
    Names,
    Summary,
    Prose,
}
