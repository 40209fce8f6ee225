namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>Variables without '$': of the page, of a call, or of a loop; inner scopes hide outer ones, wherever they were opened from.</summary>
internal sealed class Scope(Scope? outer)
{
    public Scope? Outer { get; } = outer;

    public Dictionary<string, object?> Variables => field ??= new(StringComparer.Ordinal);

    /// <summary>Loops take no assignments: these go to the call or the page around.</summary>
    public bool IsLoop { get; init; }
}

/// <summary>A template or function at work.</summary>
/// <param name="template">Where its code stands.</param>
/// <param name="caller">Null for the page.</param>
/// <param name="calledAt">Offset of the call in the caller's template.</param>
/// <param name="isEscaped">Strings are escaped on output; functions print as the template that calls them.</param>
internal sealed class Frame(Template template, Frame? caller, int calledAt, bool isEscaped)
{
    public Template Template { get; } = template;

    public Frame? Caller { get; } = caller;

    public int CalledAt { get; } = calledAt;

    public bool IsEscaped { get; } = isEscaped;

    public int Depth { get; } = caller is null ? 0 : caller.Depth + 1;

    /// <summary>Variables with '$'.</summary>
    public Dictionary<string, object?> Locals => field ??= new(StringComparer.Ordinal);

    /// <summary>What the include gave by name; empty for pages and functions.</summary>
    public Dictionary<string, object?> Arguments => field ??= new(StringComparer.Ordinal);
}

/// <summary>A function and the template it is declared in.</summary>
internal sealed record Closure(Function Function, Template Template);

/// <summary>What 'for.…' tells about a loop.</summary>
internal sealed class LoopState(int length)
{
    /// <summary>Counted from 0.</summary>
    public int Index { get; set; }

    /// <summary>Counted from the end; 0 for the last.</summary>
    public int Rindex => Length - Index - 1;

    public int Length { get; } = length;

    public bool First => Index == 0;

    public bool Last => Index == Length - 1;

    /// <summary>True for the first, the third, and so on.</summary>
    public bool Even => Index % 2 == 0;

    public bool Odd => !Even;

    /// <summary>The item differs from the one before it.</summary>
    public bool Changed { get; set; }
}
