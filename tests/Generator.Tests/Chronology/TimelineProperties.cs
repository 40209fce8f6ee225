using FsCheck;
using FsCheck.Fluent;
using SinoRussia.Generator.Timelines;
using Xunit;

namespace SinoRussia.Generator.Tests.Chronology;

/// <summary>What holds for time lines of any content; a failure prints the seed to replay it with.</summary>
public sealed class TimelineProperties
{
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(25);

    [Fact]
    public void No_two_texts_overlap() => ForAll(drawing => DrawnTimelines.Overlaps(drawing).Count == 0);

    [Fact]
    public void Every_item_is_a_mark_or_counted_in_one_group()
    {
        Prop.ForAll(Subjects(), invented => DrawnTimelines.Of(invented).All(drawn =>
        {
            var items = drawn.Drawing.Marks.Select(m => m.Item).Concat(drawn.Drawing.Groups.SelectMany(g => g.Items)).Select(i => i.Id);
            return items.Order(StringComparer.Ordinal).SequenceEqual(drawn.Subject.Items.Select(i => i.Id).Order(StringComparer.Ordinal));
        })).Check(Some);
    }

    [Fact]
    public void Marks_and_groups_lie_in_their_lane_and_period()
    {
        Prop.ForAll(Subjects(), invented => DrawnTimelines.Of(invented).Where(d => d.Drawing.Lanes.Count > 0).All(drawn =>
        {
            var (subject, drawing) = drawn;
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
        })).Check(Some);
    }

    [Fact]
    public void What_ended_before_something_began_lies_before_it() => ForAll(IsInOrder);

    /// <summary>Seeds of time lines with so little room that the years left out took more than all of it, and time ran backwards.</summary>
    [Theory]
    [InlineData(1429, 3)]
    [InlineData(1854, 10)]
    public void Time_runs_on_in_drawings_that_once_failed(int seed, int count) =>
        Assert.All(DrawnTimelines.Of(InventedTimelines.Make(seed, count)), drawn => Assert.True(IsInOrder(drawn.Drawing)));

    [Fact]
    public void Dots_of_drawings_that_run_to_the_right_stand_exactly_at_their_time() => ForAll(drawing =>
        drawing.Form == "narrow" || drawing.Marks.All(m => m.Dot is null || m.Dot.X == m.Extent.Head));

    [Theory]
    [InlineData("1992-01-31", "exact", "Sure")]
    [InlineData("1992", "coarse", "Sure")]
    [InlineData("1992~", "unsure", "Unsure")]
    [InlineData("[1992-01,1993-02]", "unsure", "Unsure")]
    [InlineData("[..1992]", "unsure", "Open")]
    [InlineData("{1992-01-31,1993-02}", "coarse", "Sure")]
    public void A_mark_says_how_well_its_time_is_known(string date, string kind, string start)
    {
        var subject = new TimelineSubject(
            "Time line", ["Lane"], [new TimelinePeriod("Period", "#", InventedTimelines.Parse("1990/1999"))],
            [new TimelineItem("item", "Item", "", "#", InventedTimelines.Parse(date)) { GroupHref = "#", Importance = 3 }]);

        Assert.All(DrawnTimelines.Of(subject), drawn =>
        {
            var mark = Assert.Single(drawn.Drawing.Marks);
            Assert.Equal((kind, start, false), (mark.Dot?.Kind, mark.Extent.Start.ToString(), mark.Extent.Lasts));
        });
    }

    [Fact]
    public void Everything_lies_within_the_drawing() => ForAll(DrawnTimelines.IsWithinItself);

    /// <summary>Seeds of time lines in which something without an end begins in the last days: its mark stood out by a pixel.</summary>
    [Theory]
    [InlineData(93, 3)]
    [InlineData(470, 3)]
    [InlineData(1154, 3)]
    public void Everything_lies_within_drawings_that_once_failed(int seed, int count) =>
        Assert.All(
            DrawnTimelines.Of(InventedTimelines.Make(seed, count)), drawn => Assert.True(DrawnTimelines.IsWithinItself(drawn.Drawing)));

    [Theory]
    [InlineData("1999-12-30/..", "Open")]
    [InlineData("1999-12-30/", "Unknown")]
    public void What_has_no_end_shows_it_even_on_the_last_day(string date, string end)
    {
        var subject = new TimelineSubject("Time line", ["Lane"], [new TimelinePeriod("Period", "#", InventedTimelines.Parse("1990/1999"))],
            [new TimelineItem("item", "Item", "", "#", InventedTimelines.Parse(date)) { GroupHref = "#", Importance = 3 }]);

        Assert.All(DrawnTimelines.Of(subject).Where(d => d.Drawing.Form != "narrow"), drawn =>
        {
            var mark = Assert.Single(drawn.Drawing.Marks);
            Assert.Equal(
                (end, end == "Open" ? 1 : 0, end == "Unknown"),
                (mark.Extent.End.ToString(), mark.Arrows.Count, mark.Strokes.Any(s => s.Kind == "span-unsure")));
            Assert.True(DrawnTimelines.IsWithinItself(drawn.Drawing));
        });
    }

    private static bool IsInOrder(TimelineDrawing drawing) => drawing.Marks.All(a => drawing.Marks.All(b =>
        a.Item.Date.Latest is not { } end || b.Item.Date.Earliest is not { } start || end.CompareTo(start) >= 0
        || (a.Extent.To <= b.Extent.From && a.Extent.Head <= b.Extent.Head)));

    private static void ForAll(Func<TimelineDrawing, bool> holds) =>
        Prop.ForAll(Subjects(), subject => DrawnTimelines.Of(subject).All(d => holds(d.Drawing))).Check(Some);

    /// <summary>From a handful of items to a few hundred, crowded and sparse, with every form of date.</summary>
    private static Arbitrary<TimelineSubject> Subjects() =>
        Gen.Choose(0, int.MaxValue).SelectMany(_ => Gen.Sized(size => Gen.Choose(1, 1 + size * 3)), InventedTimelines.Make).ToArbitrary();
}
