using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>What templates/anki/source.html.sbn shows.</summary>
/// <param name="Sources">The documents that the fact rests on, each once, with their paragraphs in order.</param>
/// <param name="Supplied">What else it rests on, the surest first.</param>
internal sealed record SourceField(IReadOnlyList<SourceView> Sources, IReadOnlyList<SuppliedWorks> Supplied);
