namespace SinoRussia.Generator.Diagnostics;

/// <summary>Gathers the findings of a run; not safe for use from several threads.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> found = [];

    /// <summary>True when any finding stops the build.</summary>
    public bool HasErrors { get; private set; }

    public int Count => found.Count;

    public void Error(string code, Location location, string message, string? hint = null) =>
        Add(new Diagnostic(code, Severity.Error, location, message, hint));

    public void Warn(string code, Location location, string message, string? hint = null) =>
        Add(new Diagnostic(code, Severity.Warning, location, message, hint));

    public void Add(Diagnostic diagnostic)
    {
        found.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>All findings in reading order, each once; findings at one place keep the order in which they were added.</summary>
    public IReadOnlyList<Diagnostic> InReadingOrder() => [.. found.Distinct().OrderBy(d => d.Location)];
}
