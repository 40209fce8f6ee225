using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking;

/// <summary>What a map names can be put on it.</summary>
internal static class MapChecks
{
    public static void Run(Corpus corpus, FactFinder facts, DiagnosticBag bag)
    {
        foreach (var map in corpus.Maps)
        {
            foreach (var (reference, _) in facts.FindAll<Place>(map.Places).Where(p => p.Fact.At is null))
            {
                bag.Error(
                    CheckingCodes.PlaceWithoutPoint, reference.Location,
                    $"the place '{reference.Id}' does not say where it lies; expected 'at' of every place on a map",
                    $"write at: 48.5 135.1 into '{reference.Id}', latitude first");
            }

            if (map.MembersOf is { } named && facts.Find<Organisation>(named) is { } organisation)
                ReportOutsiders(map, organisation, facts, bag);
        }
    }

    private static void ReportOutsiders(SchematicMap map, Organisation organisation, FactFinder facts, DiagnosticBag bag)
    {
        var members = organisation.Members.Where(m => m.From is not null).Select(m => m.Member.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (reference, place) in facts.FindAll<Place>(map.Places))
        {
            if (!members.Contains(place.Id) && (place.Within is null || !members.Contains(place.Within.Value.Id)))
            {
                bag.Error(
                    CheckingCodes.NoMember, reference.Location,
                    $"'{reference.Id}' is no dated member of '{organisation.Id}', nor lies in one; expected only such places on its map",
                    "delete it, or write its membership with 'from' into the organisation");
            }
        }
    }
}
