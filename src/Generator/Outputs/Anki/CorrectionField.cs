using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>What templates/anki/correction.html.sbn shows.</summary>
/// <param name="Corrections">Each says something else than the fact, and not in wording only.</param>
internal sealed record CorrectionField(IReadOnlyList<CitationView> Corrections);
