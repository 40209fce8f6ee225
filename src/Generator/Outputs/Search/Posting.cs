namespace SinoRussia.Generator.Outputs.Search;

/// <summary>That a word stands in a document.</summary>
/// <param name="Document">Place in the list of documents, from 0.</param>
/// <param name="Weight">1 to <see cref="InvertedIndex.MostWeight"/>.</param>
internal readonly record struct Posting(int Document, int Weight);
