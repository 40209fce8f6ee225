namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>Ends the reading of a statement or the rendering of a template; becomes one diagnostic.</summary>
/// <param name="at">Offset in the text of the template at work.</param>
internal sealed class TemplateFault(string code, int at, string message, string? hint = null) : Exception(message)
{
    public string Code { get; } = code;

    public int At { get; } = at;

    public string? Hint { get; } = hint;
}
