namespace SinoRussia.Generator.Timelines;

/// <summary>The pixels of a period.</summary>
/// <param name="Period">Place in <see cref="TimelineSubject.Periods"/>.</param>
/// <param name="InnerFrom">Where its first day begins.</param>
/// <param name="InnerTo">Where its last day ends.</param>
internal sealed record ScaleBand(int Period, int From, int To, int InnerFrom, int InnerTo);
