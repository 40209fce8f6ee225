namespace SinoRussia.Generator.Facts;

/// <summary>Something that happened; always dated.</summary>
internal sealed record Event : Fact
{
    public override FactKind Kind => FactKind.Event;
}
