using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads a fact of any kind: what is special to it by its own reader, then what all kinds have in common.</summary>
internal static class FactReader
{
    /// <param name="words">For forms; null for the usual ones.</param>
    public static Fact Read(MapReader map, FactKind kind, Forms? words = null)
    {
        var forms = words ?? Forms.Usual;
        var head = FactHead.Read(map);
        Fact fact = kind switch
        {
            FactKind.Event => EventReader.Read(map, head),
            FactKind.Person => PersonReader.Read(map, head),
            FactKind.Organisation => OrganisationReader.Read(map, head),
            FactKind.Document => DocumentReader.Read(map, head, forms),
            FactKind.Place => PlaceReader.Read(map, head, forms),
            FactKind.Term => TermReader.Read(map, head),
            FactKind.Figure => FigureReader.Read(map, head),
            FactKind.Position => PositionReader.Read(map, head),
            FactKind.Assessment => AssessmentReader.Read(map, head),
            FactKind.Dispute => DisputeReader.Read(map, head),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

        var properties = PropertyReader.ReadAll(map);
        fact = fact with
        {
            DateLocation = map.ValueStart("date"),
            People = map.IdsIfAny("people"),
            Organisations = map.IdsIfAny("organisations"),
            Documents = map.IdsIfAny("documents"),
            Places = map.IdsIfAny("places"),
            Terms = map.IdsIfAny("terms"),
            Related = map.IdsIfAny("related"),
            CausedBy = map.IdsIfAny("caused_by"),
            Also = [.. map.LinesIfAny("also").Select(a => a.Text)],
            Native = NativeNameReader.ReadAll(map),
            Sources = [.. CitationReader.ReadAll(map), .. properties.SelectMany(p => p.Sources)],
            Supplied = [.. SuppliedReader.ReadAll(map), .. properties.SelectMany(p => p.Supplied)],
            Properties = [.. properties.Select(p => p.Property)],
        };
        var cards = CardReader.ReadAll(map);
        return fact with
        {
            Cards = [.. cards.Where(c => c.Retirement is null)],
            RetiredCards = [.. cards.Where(c => c.Retirement is not null)],
            Retirement = RetirementReader.ReadIfAny(map),
        };
    }
}
