using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Timelines;

namespace SinoRussia.Generator.Tests.Chronology;

/// <summary>Time lines that follow from a seed: crowded and sparse, with every form of date.</summary>
internal static class InventedTimelines
{
    public static TimelineSubject Make(int seed, int count)
    {
        var chance = new Lcg((uint)seed);
        string Words(int most) =>
            string.Join(' ', Enumerable.Range(0, 1 + chance.Next(most)).Select(_ => "Wolgadampfschiffahrt"[..(1 + chance.Next(14))]));
        var ends = Enumerable.Range(0, 1 + chance.Next(8)).Select(_ => 1900 + chance.Next(120)).Distinct().Order().ToList();
        var periods = ends.Select((year, i) => new TimelinePeriod(
            Words(4), "#",
            Parse(i == ends.Count - 1 ? $"{year}/.." : i == 0 ? $"../{ends[1] - 1}" : Span(year, ends[i + 1] - 1)))).ToList();
        var lanes = Enumerable.Range(0, 1 + chance.Next(10)).Select(_ => Words(2)).ToList();
        var items = Enumerable.Range(0, count).Select(i =>
        {
            var date = Parse(DateText(chance));
            var day = date.Earliest ?? date.Latest!.Value;
            var period = periods.FindIndex(p => p.Date!.Latest is not { } last || day.CompareTo(last) <= 0);
            return new TimelineItem($"item-{i}", Words(9), "", "#", date)
            {
                GroupHref = "#",
                Importance = 1 + chance.Next(3),
                Lane = chance.Next(lanes.Count),
                Period = period,
            };
        });
        return new TimelineSubject("Time line", lanes, periods, [.. items.OrderBy(i => i.Date)]);
    }

    /// <summary>A date of any form, most of them to the day and of few years.</summary>
    public static string DateText(Lcg chance)
    {
        var year = chance.Next(8) == 0 ? 1680 + chance.Next(340) : 1985 + chance.Next(25);
        var day = $"{year}-{1 + chance.Next(12):00}-{1 + chance.Next(28):00}";
        return chance.Next(15) switch
        {
            0 => $"{year}",
            1 => $"{year}~",
            2 => day[..7],
            3 => Span(year, year + chance.Next(30)),
            4 => $"{year}~/{year + 1 + chance.Next(30)}?",
            5 => $"{day}/..",
            6 => $"{day}/",
            7 => $"../{year}",
            8 => $"{year / 10}X",
            9 => $"{year}-2{1 + chance.Next(3)}",
            10 => $"[{year},{year + 2 + chance.Next(30)}]",
            11 => $"{{{year},{year + 2}..{year + 3 + chance.Next(30)}}}",
            12 => $"[..{day}]",
            _ => day,
        };
    }

    private static string Span(int first, int last) => first == last ? $"{first}" : $"{first}/{last}";

    public static Edtf Parse(string text) =>
        Edtf.TryParse(text, out var date, out var reason) ? date : throw new ArgumentException(reason, nameof(text));

    /// <summary>A small generator, so that a subject follows from the two numbers that a failure prints.</summary>
    internal sealed class Lcg(uint state)
    {
        private ulong state = state;

        public int Next(int below)
        {
            state = state * 6364136223846793005 + 1442695040888963407;
            return (int)((state >> 33) % (ulong)below);
        }
    }
}
