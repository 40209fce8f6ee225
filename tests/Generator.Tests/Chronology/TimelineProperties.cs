using FsCheck;
using FsCheck.Fluent;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Outputs.Timelines;
using Xunit;

namespace SinoRussia.Generator.Tests.Chronology;

/// <summary>What holds for time lines of any content; a failure prints the seed to replay it with.</summary>
public sealed class TimelineProperties
{
    private static readonly Config Fifty = Config.QuickThrowOnFailure.WithMaxTest(50);

    [Fact]
    public void No_two_texts_overlap() => ForBoth(drawing =>
    {
        var texts = Texts(drawing).ToList();
        return !texts.Where((box, i) => texts.Skip(i + 1).Any(box.Overlaps)).Any();
    });

    [Fact]
    public void Every_item_is_a_mark_or_counted_in_one_group()
    {
        Prop.ForAll(Subjects(), subject => Drawings(subject).All(drawing =>
        {
            var drawn = drawing.Marks.Select(m => m.Item).Concat(drawing.Groups.SelectMany(g => g.Items)).Select(i => i.Id);
            return drawn.Order(StringComparer.Ordinal).SequenceEqual(subject.Items.Select(i => i.Id).Order(StringComparer.Ordinal));
        })).Check(Fifty);
    }

    [Fact]
    public void Marks_and_groups_lie_in_their_lane_and_period()
    {
        Prop.ForAll(Subjects(), subject => Drawings(subject).All(drawing =>
        {
            var lanes = subject.Items.Select(i => i.Lane).Distinct().Order().ToList();
            bool IsAtHome(TimelineItem item, Box box, int head)
            {
                var lane = drawing.Lanes[lanes.IndexOf(item.Lane)].Box;
                var band = drawing.Bands.First(b => b.Period == subject.Periods[item.Period]).Box;
                return drawing.Form == "wide"
                    ? lane.Top <= box.Top && box.Bottom <= lane.Bottom && band.Left <= head && head <= band.Right
                    : lane.Left <= box.Left && box.Right <= lane.Right && band.Top <= head && head <= band.Bottom;
            }

            return drawing.Marks.All(m => IsAtHome(m.Item, m.Box, m.Extent.Head))
                && drawing.Groups.All(g => g.Items.All(i => IsAtHome(i, g.Box, drawing.Form == "wide" ? g.X : g.Box.Top)));
        })).Check(Fifty);
    }

    [Fact]
    public void What_ended_before_something_began_lies_before_it() => ForBoth(drawing =>
        drawing.Marks.All(a => drawing.Marks.All(b =>
            a.Item.Date.Latest is not { } end || b.Item.Date.Earliest is not { } start || end.CompareTo(start) >= 0
            || (a.Extent.To <= b.Extent.From && a.Extent.Head <= b.Extent.Head))));

    [Fact]
    public void Dots_of_a_wide_drawing_stand_exactly_at_their_time() => ForBoth(drawing =>
        drawing.Form != "wide" || drawing.Marks.All(m => m.Dot is null || m.Dot.X == m.Extent.Head));

    [Theory]
    [InlineData("1992-01-31", "exact", "Sure")]
    [InlineData("1992", "coarse", "Sure")]
    [InlineData("1992~", "unsure", "Unsure")]
    [InlineData("[1992-01,1993-02]", "unsure", "Unsure")]
    [InlineData("[..1992]", "unsure", "Open")]
    [InlineData("{1992-01-31,1993-02}", "coarse", "Sure")]
    public void A_mark_says_how_well_its_time_is_known(string date, string kind, string start)
    {
        var subject = new TimelineSubject("Time line", ["Lane"], [new TimelinePeriod("Period", "#", Parse("1990/1999"))], [new TimelineItem("item", "Item", "", "#", "#", 3, 0, 0, Parse(date))]);

        Assert.All(Drawings(subject), drawing =>
        {
            var mark = Assert.Single(drawing.Marks);
            Assert.Equal((kind, start, false), (mark.Dot?.Kind, mark.Extent.Start.ToString(), mark.Extent.Lasts));
        });
    }

    [Fact]
    public void Everything_lies_within_the_drawing() => ForBoth(drawing =>
    {
        var sheet = new Box(0, 0, drawing.Width, drawing.Height);
        return Texts(drawing).Concat(drawing.Marks.Select(m => m.Box)).All(sheet.Holds);
    });

    private static void ForBoth(Func<TimelineDrawing, bool> holds) => Prop.ForAll(Subjects(), subject => Drawings(subject).All(holds)).Check(Fifty);

    private static TimelineDrawing[] Drawings(TimelineSubject subject) => [WideTimeline.Draw(subject), NarrowTimeline.Draw(subject)];

    /// <summary>The boxes of all words and numbers; a count fills its mark.</summary>
    private static IEnumerable<Box> Texts(TimelineDrawing drawing) =>
    [
        .. drawing.Marks.Select(m => m.Label).OfType<TextBlock>().Select(l => l.Box),
        .. drawing.Groups.Select(g => g.Box),
        .. drawing.Ticks.SelectMany(t => t.Labels).Select(l => l.Box),
        .. drawing.Bands.Select(b => b.Title.Box),
        .. drawing.Lanes.Select(l => l.Title.Box),
    ];

    /// <summary>From a handful of items to a few hundred, crowded and sparse, with every form of date.</summary>
    private static Arbitrary<TimelineSubject> Subjects() =>
        Gen.Choose(0, int.MaxValue).SelectMany(_ => Gen.Sized(size => Gen.Choose(1, 1 + size * 3)), Make).ToArbitrary();

    private static TimelineSubject Make(int seed, int count)
    {
        var chance = new Lcg((uint)seed);
        string Words(int most) => string.Join(' ', Enumerable.Range(0, 1 + chance.Next(most)).Select(_ => "Wolgadampfschiffahrt"[..(1 + chance.Next(14))]));
        var ends = Enumerable.Range(0, 1 + chance.Next(8)).Select(_ => 1900 + chance.Next(120)).Distinct().Order().ToList();
        var periods = ends.Select((year, i) => new TimelinePeriod(
            Words(4), "#", Parse(i == ends.Count - 1 ? $"{year}/.." : i == 0 ? $"../{ends[1] - 1}" : Span(year, ends[i + 1] - 1)))).ToList();
        var lanes = Enumerable.Range(0, 1 + chance.Next(10)).Select(_ => Words(2)).ToList();
        var items = Enumerable.Range(0, count).Select(i =>
        {
            var date = Parse(DateText(chance));
            var day = date.Earliest ?? date.Latest!.Value;
            var period = periods.FindIndex(p => p.Date.Latest is not { } last || day.CompareTo(last) <= 0);
            return new TimelineItem($"item-{i}", Words(9), "", "#", "#", 1 + chance.Next(3), chance.Next(lanes.Count), period, date);
        });
        return new TimelineSubject("Time line", lanes, periods, [.. items.OrderBy(i => i.Date)]);
    }

    private static string DateText(Lcg chance)
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

    private static Edtf Parse(string text) => Edtf.TryParse(text, out var date, out var reason) ? date : throw new ArgumentException(reason, nameof(text));

    /// <summary>A small generator, so that a subject follows from the two numbers that a failure prints.</summary>
    private sealed class Lcg(uint state)
    {
        private ulong state = state;

        public int Next(int below)
        {
            state = state * 6364136223846793005 + 1442695040888963407;
            return (int)((state >> 33) % (ulong)below);
        }
    }
}
