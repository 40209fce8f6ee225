using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Timelines;

/// <summary>Days that are drawn to one scale.</summary>
/// <param name="First">Inclusive.</param>
/// <param name="End">Exclusive, later than <paramref name="First"/>.</param>
/// <param name="IsBreak">True for empty years that are left out but for a sign.</param>
internal sealed record Stretch(Day First, Day End, bool IsBreak)
{
    public long Days => End.Number - First.Number;
}
