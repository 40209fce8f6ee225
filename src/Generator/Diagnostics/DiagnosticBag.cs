namespace SinoRussia.Generator.Diagnostics;

/// <summary>Gathers the findings of a run; not safe for use from several threads.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>Findings of one file that are kept: whoever has more has one mistake that brings about the others.</summary>
    public const int MostOfAFile = 1000;

    private readonly List<Diagnostic> found = [];
    private readonly HashSet<(string Code, Location Location, string Message)> known = [];
    private readonly Dictionary<string, int> perFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Count, Severity Most)> dropped = new(StringComparer.Ordinal);

    /// <summary>True when any finding stops the build.</summary>
    public bool HasErrors => ErrorCount > 0;

    public int ErrorCount { get; private set; }

    /// <summary>How many were added, those that are told once and those that are not kept among them.</summary>
    public int Count { get; private set; }

    public void Error(string code, Location location, string message, string? hint = null) =>
        Add(new Diagnostic(code, Severity.Error, location, message, hint));

    public void Warn(string code, Location location, string message, string? hint = null) =>
        Add(new Diagnostic(code, Severity.Warning, location, message, hint));

    public void Add(Diagnostic diagnostic)
    {
        Count++;
        ErrorCount += diagnostic.Severity == Severity.Error ? 1 : 0;
        if (!known.Add((diagnostic.Code, diagnostic.Location, diagnostic.Message)))
            return;
        var file = diagnostic.Location.File;
        var count = perFile.GetValueOrDefault(file);
        if (count >= MostOfAFile)
        {
            Drop(file, 1, diagnostic.Severity);
            return;
        }

        perFile[file] = count + 1;
        found.Add(diagnostic);
    }

    /// <summary>Takes over the findings of another bag, in its order.</summary>
    public void Add(DiagnosticBag other)
    {
        foreach (var diagnostic in other.found)
            Add(diagnostic);
        foreach (var (file, more) in other.dropped)
        {
            Count += more.Count;
            ErrorCount += more.Most == Severity.Error ? 1 : 0;
            Drop(file, more.Count, more.Most);
        }
    }

    /// <summary>
    /// All findings in reading order; findings at one place keep the order in which they were added. A finding is told once, with the hint
    /// of its first time: a mistake in a template that many pages include is one mistake. Before those of a file that has very many stands
    /// how many are not told.
    /// </summary>
    public IReadOnlyList<Diagnostic> InReadingOrder() =>
        [.. found.Concat(dropped.Select(d => More(d.Key, d.Value.Count, d.Value.Most))).OrderBy(d => d.Location)];

    private void Drop(string file, int count, Severity severity)
    {
        var before = dropped.GetValueOrDefault(file);
        dropped[file] = (before.Count + count, severity > before.Most ? severity : before.Most);
    }

    private static Diagnostic More(string file, int count, Severity severity) =>
        new(
            DiagnosticCodes.More, severity, new Location(file),
            FormattableString.Invariant($"{count} more findings of this file are not shown; expected some dozens at most"),
            "mend the first ones: one mistake may bring about all others");
}
