using Scriban.Parsing;
using Scriban.Syntax;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.TemplateFaults;

/// <summary>A mistake of a template with our code, words and cure; ends a rendering and becomes one diagnostic.</summary>
/// <param name="hint">What to do about it; null when the message says it all.</param>
internal sealed class TemplateFault(string code, SourceSpan span, string message, string? hint = null)
    : ScriptRuntimeException(span, message)
{
    private const int ShownIncludes = 5;

    /// <summary>True when there is too much of something; other pages would take as long to find out.</summary>
    public bool IsLimit => code == TemplateCodes.Limit;

    /// <summary>The includes that led here, the innermost first.</summary>
    public List<SourceSpan> Includes { get; } = [];

    public Diagnostic ToDiagnostic()
    {
        var hints = string.Join(
            "; ",
            new[] { hint, string.Join(", ", Includes.Take(ShownIncludes).Select(i => $"called from {Locate(i)}")) }.Where(
                h => h is { Length: > 0 }));
        return new Diagnostic(code, Severity.Error, Locate(Span), OriginalMessage, hints.Length == 0 ? null : hints);
    }

    private static Location Locate(SourceSpan span) => new(span.FileName, span.Start.Line + 1, span.Start.Column + 1);
}
