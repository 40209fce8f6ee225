using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Tables;

/// <summary>Who held the offices of several sides at the same time.</summary>
/// <param name="Role">What the offices are.</param>
/// <param name="Sides">Names of the sides.</param>
/// <param name="Rows">By time; a new one as soon as anybody comes or goes, from the first year in which two sides have somebody.</param>
internal sealed record OfficeTable(string Role, IReadOnlyList<string> Sides, OfficeDrawing Drawing, IReadOnlyList<OfficeRow> Rows)
{
    public static OfficeTable Of(PageScope scope, Counterparts counterparts)
    {
        List<IReadOnlyList<OfficeHolder>> all = [.. counterparts.Sides.Select(s => OfficeHolder.All(scope.Guide, s))];
        var holders = all.ConvertAll(s => OfficeHolder.Since(FirstYear(all), s));
        return new OfficeTable(
            scope.Text(counterparts.Role), [.. counterparts.Sides.Select(s => scope.Text(s.Name))], OfficeDrawing.Of(scope, holders),
            [.. RowsOf(scope, holders)]);
    }

    /// <summary>The first year in which two sides have somebody.</summary>
    private static int FirstYear(List<IReadOnlyList<OfficeHolder>> sides) =>
        sides.Where(s => s.Count > 0).Select(s => s[0].From).Order().Take(2).DefaultIfEmpty(0).Max();

    private static IEnumerable<OfficeRow> RowsOf(PageScope scope, List<IReadOnlyList<OfficeHolder>> sides)
    {
        var all = sides.SelectMany(s => s).ToList();
        // Between these years nobody comes or goes.
        var bounds = all.SelectMany(h => new[] { h.From, h.From + 1, h.To, h.To + 1 }).Distinct().Order().ToList();
        var rows = new List<(int From, int To, List<List<OfficeHolder>> Held)>();
        foreach (var (from, next) in bounds.Zip(bounds.Skip(1)))
        {
            var held = sides.ConvertAll(s => s.Where(h => h.From <= from && h.To >= from).ToList());
            if (rows.Count > 0 && rows[^1].To == from - 1 && rows[^1].Held.Zip(held).All(p => p.First.SequenceEqual(p.Second)))
                rows[^1] = rows[^1] with { To = next - 1 };
            else if (held.Exists(h => h.Count > 0))
                rows.Add((from, next - 1, held));
        }

        var last = all.Count == 0 ? 0 : all.Max(h => h.To);
        return rows.Select(r => new OfficeRow(
            Years(scope, r.From, r.To, r.To == last && r.Held.SelectMany(h => h).Any(h => h.GoesOn)),
            [.. r.Held.Select(h => h.ConvertAll(o => scope.Link(o.Person.Id)))]));
    }

    private static string Years(PageScope scope, int from, int to, bool goesOn) =>
        goesOn ? scope.Interface.Say("table.since", ("from", from))
        : from == to ? scope.Interface.Say("table.year", ("year", from))
        : scope.Interface.Say("table.years", ("from", from), ("to", to));
}
