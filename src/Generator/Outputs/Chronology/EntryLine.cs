using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>An entry of the list.</summary>
/// <param name="Anchor">The fact's id.</param>
/// <param name="Topic">Its main topic.</param>
/// <param name="Topics">Ids of all its topics, the main one first, divided by blanks.</param>
/// <param name="Actors">Ids of its people and organisations, divided by blanks.</param>
/// <param name="Earliest">First day it can mean; null for an open or unknown start.</param>
/// <param name="Latest">Last day it can mean; null for an open or unknown end.</param>
internal sealed record EntryLine(
    string Anchor, FactLine Fact, LinkView Topic, string Topics, string Actors, string? Earliest, string? Latest)
{
    public static EntryLine Of(PageScope scope, ChronologyEntry entry)
    {
        var line = scope.Line(entry.Fact);
        IReadOnlyList<Badge> badges =
        [
            .. entry.Fact.Date!.IsApproximate ? [new("approximate", scope.Interface["badges.approximate"])] : Array.Empty<Badge>(),
            .. entry.Fact.Date.IsUncertain ? [new("approximate", scope.Interface["badges.uncertain"])] : Array.Empty<Badge>(),
            .. line.Badges,
        ];
        return new EntryLine(
            entry.Fact.Id, line with { Badges = badges }, scope.Link(entry.Topic.Id), string.Join(' ', entry.Fact.Topics.Select(t => t.Id)),
            string.Join(' ', EntryFilters.ActorsOf(entry.Fact, scope.Lookup)), entry.Fact.Date.Earliest?.ToString(),
            entry.Fact.Date.Latest?.ToString());
    }
}
