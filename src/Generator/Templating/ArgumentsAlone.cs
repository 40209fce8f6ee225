using Scriban.Syntax;
using SinoRussia.Generator.TemplateWords;

namespace SinoRussia.Generator.Templating;

/// <summary>Looks whether what a template draws follows from its arguments and the words of the interface alone.</summary>
/// <remarks>It then need not be drawn twice with the same arguments.</remarks>
internal sealed class ArgumentsAlone : ScriptVisitor
{
    private readonly Stack<string> loops = new();
    private bool holds = true;

    private ArgumentsAlone()
    {
    }

    /// <summary>True when it reads no variable of the page or of loops around it, includes nothing, and sets nothing.</summary>
    public static bool Are(ScriptPage page)
    {
        var look = new ArgumentsAlone();
        look.Visit(page);
        return look.holds;
    }

    public override void Visit(ScriptMemberExpression node) => Visit(node.Target);

    public override void Visit(ScriptVariableGlobal node) =>
        holds &= loops.Contains(node.Name) || node.Name == WordGroup.Name || TemplateFunctions.IsGroup(node.Name)
            || (node.Name == "for" && loops.Count > 0);

    public override void Visit(ScriptNamedArgument node) => Visit(node.Value);

    public override void Visit(ScriptForStatement node)
    {
        Visit(node.Iterator);
        holds &= node.Variable is ScriptVariableGlobal && node.Else is null && node.NamedArguments.Count == 0;
        loops.Push((node.Variable as ScriptVariable)?.Name ?? "");
        Visit(node.Body);
        loops.Pop();
    }

    protected override void DefaultVisit(ScriptNode? node)
    {
        holds &= node is not (ScriptAssignExpression or ScriptCaptureStatement or ScriptIncrementDecrementExpression or ScriptFunction
            or ScriptReturnStatement or ScriptWhileStatement);
        if (holds)
            base.DefaultVisit(node);
    }
}
