namespace SinoRussia.Generator.Views;

/// <summary>A heading with the facts listed under it.</summary>
/// <param name="Anchor">Unique on its page; begins with 'part-', so that no heading of the prose has the same.</param>
/// <param name="Dated">True where the dates lead.</param>
internal sealed record FactGroup(string Title, string Anchor, IReadOnlyList<FactLine> Facts, bool Dated = false);
