namespace SinoRussia.Generator.Facts;

/// <summary>
/// What kind of error a correction corrects, the weightiest first: a fact of substance, a date, a name or its spelling, mere wording or
/// translation.
/// </summary>
internal enum ErrorRank
{
    Fact,
    Date,
    Name,
    Wording,
}
