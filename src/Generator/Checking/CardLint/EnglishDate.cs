using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>A date in a text.</summary>
/// <param name="Start">Where it begins.</param>
internal sealed record EnglishDate(int Start, int Length, Edtf Date)
{
    public int End => Start + Length;
}
