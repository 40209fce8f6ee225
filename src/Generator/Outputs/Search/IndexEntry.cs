namespace SinoRussia.Generator.Outputs.Search;

/// <summary>A word and the documents it stands in.</summary>
internal sealed record IndexEntry(string Word, IReadOnlyList<Posting> Postings);
