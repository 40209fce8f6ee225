using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace SinoRussia.Generator.Tests.Chronology;

/// <summary>Time lines as large as a guide may ever have; a failure prints the seed to make it again.</summary>
public sealed class TimelinesOfManyEvents
{
    [Theory]
    [InlineData(150, 12)]
    [InlineData(300, 8)]
    [InlineData(1000, 4)]
    public void No_two_texts_overlap_and_none_leaves_the_drawing(int count, int times)
    {
        Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed => DrawnTimelines.Of(InventedTimelines.Make(seed, count)).Select(drawn =>
        {
            var (_, drawing) = drawn;
            return (
                DrawnTimelines.Overlaps(drawing).Count == 0
                    && DrawnTimelines.IsWithinItself(drawing)).Label($"{drawing.Form}, {drawing.Name}");
        }).Aggregate((a, b) => a.And(b))).Check(Config.QuickThrowOnFailure.WithMaxTest(times));
    }
}
