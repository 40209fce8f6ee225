using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.TemplateFaults;
using SinoRussia.Generator.TemplateWords;

namespace SinoRussia.Generator.Templating;

/// <summary>
/// A template, parsed once, with what can be known of it before any page is made: what it includes, the arguments it reads, what it must
/// not hold.
/// </summary>
internal sealed class ParsedTemplate : ScriptVisitor
{
    private const int MostNesting = 100;

    private readonly List<TemplateFault> faults = [];
    private readonly int length;
    private (int Loops, int Functions, int Expressions) inside;
    private ScriptEscapeStatement? code;

    /// <param name="name">Path below the templates folder.</param>
    /// <param name="shown">The path that diagnostics show.</param>
    public ParsedTemplate(string name, string shown, string text)
    {
        (Name, Template, length) = (name, Template.Parse(text, shown), text.Length);
        IsEscaped = Path.GetExtension(Path.GetFileNameWithoutExtension(name)) is ".html" or ".xhtml" or ".svg" or ".xml";
        // That blocks lack their ends is noticed at the end of the text only: with an end for each they can be seen.
        var whole = Template.HasErrors ? Template.Parse(text + string.Concat(Template.Messages.Select(_ => "{{end}}")), shown) : Template;
        if (!whole.HasErrors)
            Visit(whole.Page);
        if (Template.HasErrors && faults.Count == 0)
            faults = SyntaxFaults.FindIn(Template, text);
        else if (code is not null)
            faults.Add(SyntaxFaults.NotClosed(code.Span));
        Drawn = faults.Count == 0 && ArgumentsAlone.Are(Template.Page!) ? new DrawnBefore() : null;
    }

    public string Name { get; }

    /// <summary>True when strings are escaped on output: the extension before '.sbn' is .html, .xhtml, .svg or .xml.</summary>
    public bool IsEscaped { get; }

    public Template Template { get; }

    /// <summary>What is wrong with it by itself; when there is anything it cannot be rendered.</summary>
    public IReadOnlyList<TemplateFault> Faults => faults;

    /// <summary>Includes whose name is written out.</summary>
    public List<(string Name, ScriptFunctionCall Call)> Includes { get; } = [];

    /// <summary>Where words of the interface are asked for.</summary>
    public List<WordAsk> WordAsks { get; } = [];

    /// <summary>What was drawn before, of a template that need not be drawn twice with the same arguments; null for all others.</summary>
    public DrawnBefore? Drawn { get; }

    /// <summary>Names read as '$.name'.</summary>
    public SortedSet<string> Arguments { get; } = new(StringComparer.Ordinal);

    /// <summary>Null when the template reads an argument of that name, or cannot be read itself.</summary>
    public TemplateFault? Unread(string argument, SourceSpan span) => Arguments.Contains(argument) || faults.Count > 0
        ? null
        : new(TemplateCodes.Arguments, span, $"'{Name}' has no argument '{argument}'", Nearest.Hint(argument, Arguments));

    public override void Visit(ScriptPipeCall node)
    {
        Visit(node.From);
        if (node.To is ScriptFunctionCall or ScriptVariable or ScriptMemberExpression or ScriptPipeCall)
            Visit(node.To);
        else if (node.To is ScriptBinaryExpression { OperatorToken: { } sign })
            Add(
                TemplateCodes.Syntax, sign.Span, $"unexpected '{sign}' behind a pipe; expected the end of the statement",
                "put the pipe into parentheses");
        else
            Add(TemplateCodes.Syntax, node.To!.Span, "expected a function after '|'");
    }

    public override void Visit(ScriptMemberExpression node)
    {
        if (node.Target is ScriptVariableGlobal { Name: var group } && TemplateFunctions.IsGroup(group))
            faults.AddRange(TemplateFunctions.Check($"{group}.{node.Member!.Name}", node));
        else if (node.Target is ScriptVariableLocal { BaseName: "" } && inside.Functions == 0)
            Arguments.Add(node.Member!.Name);
        else if (WordAsk.ReadFrom(node) is { } ask)
            WordAsks.Add(ask);
        else
            DefaultVisit(node);
    }

    protected override void DefaultVisit(ScriptNode? node)
    {
        Check(node);
        var outer = inside;
        inside.Expressions += node is ScriptExpression ? 1 : 0;
        inside.Functions += node is ScriptFunction ? 1 : 0;
        inside.Loops = node is ScriptFunction ? 0 : inside.Loops + (node is ScriptLoopStatementBase ? 1 : 0);
        // Scriban walks through expressions without looking at what is left of the stack.
        if (inside.Expressions <= MostNesting)
            base.DefaultVisit(node);
        else
            Add(TemplateCodes.Limit, node!.Span, $"the expression is nested deeper than {MostNesting}", "put parts of it into variables");
        inside = outer;
    }

    private void Check(ScriptNode? node)
    {
        if (TargetOf(node) is ScriptExpression and not ScriptVariable)
            Add(TemplateCodes.NotOffered, TargetOf(node)!.Span, "only variables can be set; members and items stay as they are");
        else if (TargetOf(node) is ScriptVariableGlobal { Name: var name }
            && (TemplateFunctions.IsGroup(name) || name is TemplateInclude.Name or WordGroup.Name))
            Add(
                TemplateCodes.NotOffered, TargetOf(node)!.Span,
                $"'{name}' is the name of functions or words; expected another name for the variable");
        if (node is ScriptThisExpression or ScriptWithStatement or ScriptWrapStatement or ScriptImportStatement
            or ScriptReadOnlyStatement or ScriptTableRowStatement)
            Add(
                TemplateCodes.NotOffered, node.Span, $"Scriban's '{node.FindFirstTerminal()}' is not offered here",
                "write what it stands for");
        else if (node is ScriptBreakStatement or ScriptContinueStatement && inside.Loops == 0)
            Add(TemplateCodes.Syntax, node.Span, $"'{node.FindFirstTerminal()}' outside of a loop");
        else if (node is ScriptEndStatement && node.Span.Start.Offset >= length)
            AddUnclosed(node);
        else if (node is ScriptEscapeStatement escape)
            code = escape.IsEntering ? escape : null;
        else if (node is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: TemplateInclude.Name } } include)
            AddInclude(include);
    }

    private static ScriptNode? TargetOf(ScriptNode? node) => node switch
    {
        ScriptAssignExpression assign => assign.Target,
        ScriptIncrementDecrementExpression change => change.Right,
        ScriptCaptureStatement capture => capture.Target,
        ScriptFunction function => function.NameOrDoToken,
        ScriptForStatement loop => loop.Variable,
        _ => null,
    };

    private void AddInclude(ScriptFunctionCall node)
    {
        if (node.Arguments is [ScriptLiteral { Value: string name }, ..])
            Includes.Add((name, node));
        foreach (var argument in node.Arguments.Skip(ArgumentFaults.IsPiped(node) ? 0 : 1).Where(a => a is not ScriptNamedArgument))
            Add(TemplateCodes.NotOffered, argument.Span, "'include' takes its arguments by name", "write name: value");
    }

    private void AddUnclosed(ScriptNode end)
    {
        var block = end.Parent;
        while (block is not (null or ScriptIfStatement { ElseKeyword: null } or ScriptLoopStatementBase or ScriptCaseStatement
                or ScriptCaptureStatement or ScriptFunction))
            block = block.Parent;
        if (block is not null)
            Add(
                TemplateCodes.Syntax, block.Span,
                $"'{(block is ScriptFunction { IsAnonymous: true } ? "do" : block.FindFirstTerminal())}' has no 'end'");
    }

    private void Add(string code, SourceSpan span, string message, string? hint = null) => faults.Add(new(code, span, message, hint));
}
