namespace SinoRussia.Generator.Facts;

/// <summary>The ten kinds of fact, in the order in which guides list them.</summary>
internal enum FactKind
{
    Event,
    Person,
    Organisation,
    Document,
    Place,
    Term,
    Figure,
    Position,
    Assessment,
    Dispute,
}
