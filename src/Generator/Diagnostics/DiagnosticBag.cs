namespace SinoRussia.Generator.Diagnostics;

/// <summary>Gathers the findings of a run; not safe for use from several threads.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> found = [];

    /// <summary>True when any finding stops the build.</summary>
    public bool HasErrors => ErrorCount > 0;

    public int ErrorCount { get; private set; }

    public int Count => found.Count;

    public void Error(string code, Location location, string message, string? hint = null) =>
        Add(new Diagnostic(code, Severity.Error, location, message, hint));

    public void Warn(string code, Location location, string message, string? hint = null) =>
        Add(new Diagnostic(code, Severity.Warning, location, message, hint));

    public void Add(Diagnostic diagnostic)
    {
        found.Add(diagnostic);
        ErrorCount += diagnostic.Severity == Severity.Error ? 1 : 0;
    }

    /// <summary>Takes over the findings of another bag, in its order.</summary>
    public void Add(DiagnosticBag other)
    {
        foreach (var diagnostic in other.found)
            Add(diagnostic);
    }

    /// <summary>
    /// All findings in reading order; findings at one place keep the order in which they were added. A finding is told once, with the hint of its first
    /// time: a mistake in a template that many pages include is one mistake.
    /// </summary>
    public IReadOnlyList<Diagnostic> InReadingOrder() => [.. found.DistinctBy(d => (d.Code, d.Location, d.Message)).OrderBy(d => d.Location)];
}
