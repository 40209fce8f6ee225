namespace SinoRussia.Generator.Facts;

/// <summary>A word or slogan of the field, explained.</summary>
internal sealed record Term : Fact
{
    public override FactKind Kind => FactKind.Term;
}
