using System.Globalization;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>A card in a learner's collection; the interval in days, 0 while it is new.</summary>
internal sealed record LearnersCard(string Deck, int Interval = 0, bool IsSuspended = false, int Flag = 0)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Deck}, {(Interval == 0 ? "new" : $"{Interval} days")}{(IsSuspended ? ", suspended" : "")}{(Flag == 0 ? "" : $", flag {Flag}")}");
}
