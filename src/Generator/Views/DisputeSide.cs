using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Views;

/// <summary>One side of a dispute.</summary>
internal sealed record DisputeSide(
    IReadOnlyList<LinkView> Holders, Written Says, IReadOnlyList<CitationView> Sources, IReadOnlyList<SuppliedView> Supplied);
