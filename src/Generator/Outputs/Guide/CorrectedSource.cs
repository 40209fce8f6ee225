using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The corrections of one rank and one document, by paragraph.</summary>
internal sealed record CorrectedSource(LinkView Source, string Anchor, IReadOnlyList<CorrectionLine> Corrections);
