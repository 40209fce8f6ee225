using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>What templates/anki/dispute.html.sbn shows.</summary>
internal sealed record DisputeField(IReadOnlyList<DisputedMatter> Disputes);

/// <summary>A dispute that the card is about.</summary>
internal sealed record DisputedMatter(Written Question);
