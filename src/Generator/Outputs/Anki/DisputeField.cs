using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>What templates/anki/dispute.html.sbn shows.</summary>
internal sealed record DisputeField(IReadOnlyList<DisputeView> Disputes);
