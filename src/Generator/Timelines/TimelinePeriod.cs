using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Timelines;

/// <summary>A band of the time line.</summary>
/// <param name="Href">Where its title leads.</param>
/// <param name="Date">An interval; ends may be open. Null for as long as its items.</param>
internal sealed record TimelinePeriod(string Title, string Href, Edtf? Date)
{
    /// <summary>What follows the title in the name of its link: what the link leads to.</summary>
    public string Goal { get; init; } = "";
}
