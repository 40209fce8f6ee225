namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>A day of the year on which something happened.</summary>
/// <param name="Anchor">'day_04_03'; on-this-day.js looks for it.</param>
/// <param name="Entries">By year; within a year in the order of the chronology.</param>
internal sealed record CalendarDay(string Title, string Anchor, IReadOnlyList<CalendarEntry> Entries);
