using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Outputs.Timelines;

/// <summary>Days as numbers, so that time can be measured.</summary>
internal static class DayCount
{
    public static long Of(Day day) => day.Number;
}
