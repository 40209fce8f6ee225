namespace SinoRussia.Generator.Views;

/// <summary>A paragraph of a source document.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Anchor">On the document's page.</param>
internal sealed record ParagraphLink(int Number, string Anchor);
