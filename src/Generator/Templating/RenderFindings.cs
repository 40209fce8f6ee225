using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Templating;

/// <summary>Reports each mistake of a template once, however many pages it spoils; the hint tells of the first of them.</summary>
internal sealed class RenderFindings
{
    private readonly HashSet<(string Code, Location Location, string Message)> known = [];
    private DiagnosticBag? current;

    public void Report(DiagnosticBag bag, string code, Location location, string message, string? hint)
    {
        if (bag != current)
            known.Clear();
        current = bag;
        if (known.Add((code, location, message)))
            bag.Error(code, location, message, hint);
    }
}
