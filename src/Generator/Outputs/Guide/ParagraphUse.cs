using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>A fact that cites a paragraph.</summary>
/// <param name="IsCorrection">True when the paragraph is wrong or differs.</param>
internal sealed record ParagraphUse(LinkView Fact, Written Words, bool IsCorrection);
