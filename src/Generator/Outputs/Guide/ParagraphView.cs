using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>A paragraph of a source document; its text is not in the guide.</summary>
/// <param name="NotUsed">Why no fact cites it; null when one does, or none does yet.</param>
internal sealed record ParagraphView(int Number, string Anchor, IReadOnlyList<ParagraphUse> Uses, Written? NotUsed);
