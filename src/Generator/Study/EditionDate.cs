using System.Globalization;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Study;

/// <summary>The day of an edition, UTC, as readers are told it.</summary>
internal readonly record struct EditionDate(DateOnly Day)
{
    /// <summary>The last edition's; null before the first.</summary>
    public static EditionDate? Of(Ledger ledger) => ledger.IsEmpty ? null : At(ledger.Edition);

    /// <param name="time">Seconds since 1970, UTC.</param>
    public static EditionDate At(long time) => new(DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(time).UtcDateTime));

    /// <summary>'1 December 2026'.</summary>
    public string InWords(InterfaceWords words) => new EdtfWords(words).OfDay(Day.Year, Day.Month, Day.Day);

    /// <summary>The month as tags have it: '2026-12'.</summary>
    public string Month => Day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
