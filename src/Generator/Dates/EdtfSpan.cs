namespace SinoRussia.Generator.Dates;

/// <summary>A member of a set: a date, or all years, months or days from one to another ('1670..1672').</summary>
/// <param name="First">Open where the set begins with '..'.</param>
/// <param name="Last">The same as <paramref name="First"/> for one date; open where the set ends with '..'.</param>
internal sealed record EdtfSpan(EdtfEnd First, EdtfEnd Last)
{
    public bool IsOpen => First is EdtfEnd.Open || Last is EdtfEnd.Open;

    /// <summary>True for a range of dates whose both ends are known.</summary>
    public bool IsRange => !IsOpen && First != Last;
}
