namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>What templates/anki/dispute.html.sbn shows.</summary>
internal sealed record DisputeField(IReadOnlyList<DisputedMatter> Disputes);
