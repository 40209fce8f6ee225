using System.Runtime.CompilerServices;
using System.Text;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>One rendering of one template: carries out statements and gathers their output.</summary>
internal sealed partial class Renderer
{
    private const int DepthLimit = 100;
    private const int StepLimit = 1_000_000;

    private readonly EmbeddedEngine engine;
    private readonly object model;
    private readonly Evaluator evaluator;
    private Scope scope = new(null);
    private StringBuilder output = new();
    private object? returned;
    private int steps;

    public Renderer(EmbeddedEngine engine, Template page, object model)
    {
        (this.engine, this.model) = (engine, model);
        Frame = new Frame(page, null, 0, page.IsEscaped);
        evaluator = new Evaluator(this);
    }

    private enum Flow
    {
        Next,
        Break,
        Continue,
        Return,
    }

    public Frame Frame { get; private set; }

    /// <summary>The page's text; throws <see cref="TemplateFault"/> with <see cref="Frame"/> where it happened.</summary>
    public string Render()
    {
        Run(Frame.Template.Body!);
        return output.ToString();
    }

    public bool TryGetVariable(string name, out object? value)
    {
        for (var at = scope; at is not null; at = at.Outer)
        {
            if (at.Variables.TryGetValue(name, out value))
                return true;
        }

        return TemplateMembers.TryGet(model, name, out value);
    }

    public IEnumerable<string> VariableNames()
    {
        var names = TemplateMembers.NamesOf(model);
        for (var at = scope; at is not null; at = at.Outer)
            names = names.Concat(at.Variables.Keys);
        return names;
    }

    /// <summary>The text of another template: markup when that template escapes, else a string.</summary>
    public object Include(Include node)
    {
        var name = Values.TextOf(evaluator.Evaluate(node.Name), node.Name.At);
        var template = engine.Find(name) ?? throw engine.UnknownTemplate(name, node.Name.At);
        if (template.Body is null)
            throw new TemplateFault(TemplateCodes.Syntax, node.At, $"'{name}' has errors of its own");
        var frame = Enter(node, template, template.IsEscaped);
        foreach (var argument in node.Arguments)
        {
            if (!template.Arguments.Contains(argument.Name))
                throw EmbeddedEngine.UnknownArgument(template, argument);
            frame.Arguments[argument.Name] = evaluator.Evaluate(argument.Value);
        }

        var text = Gather(template.Body, frame);
        return template.IsEscaped ? new Written(text) : text;
    }

    /// <summary>Calls a function, which prints as it goes; its value is what 'ret' gives, or null.</summary>
    public object? Call(Node caller, Closure closure, IReadOnlyList<object?> given)
    {
        var function = closure.Function;
        var needed = function.Parameters.Count(p => p.Default is null);
        if (given.Count < needed || given.Count > function.Parameters.Count)
        {
            var expected = needed == function.Parameters.Count ? $"{needed}" : $"{needed} to {function.Parameters.Count}";
            throw new TemplateFault(
                TemplateCodes.Arguments, caller.At, $"'{function.Name}' is given {ExpressionParser.Count(given.Count)}; expected {expected}");
        }

        var (outerFrame, outerScope) = (Frame, scope);
        Frame = Enter(caller, closure.Template, Frame.IsEscaped);
        scope = new Scope(outerScope);
        for (var i = 0; i < function.Parameters.Count; i++)
            scope.Variables[function.Parameters[i].Name] = i < given.Count ? given[i] : function.Parameters[i].Default!.Value;
        returned = null;
        Run(function.Body);
        (Frame, scope) = (outerFrame, outerScope);
        (var value, returned) = (returned, null);
        return value;
    }

    private Frame Enter(Node caller, Template template, bool isEscaped)
    {
        var frame = new Frame(template, Frame, caller.At, isEscaped);
        return frame.Depth <= DepthLimit && RuntimeHelpers.TryEnsureSufficientExecutionStack()
            ? frame
            : throw new TemplateFault(TemplateCodes.Limit, caller.At, $"includes and calls are nested deeper than {DepthLimit}");
    }

    private string Gather(Block body, Frame frame)
    {
        var (outerOutput, outerFrame) = (output, Frame);
        (output, Frame) = (new StringBuilder(), frame);
        Run(body);
        var text = output.ToString();
        (output, Frame) = (outerOutput, outerFrame);
        return text;
    }

    private Flow Run(Block block)
    {
        foreach (var statement in block.Statements)
        {
            var flow = Run(statement);
            if (flow != Flow.Next)
                return flow;
        }

        return Flow.Next;
    }

    private Flow Run(Statement statement)
    {
        switch (statement)
        {
            case Text text:
                output.Append(text.Content);
                return Flow.Next;
            case Print print:
                Write(evaluator.Evaluate(print.Value), print.At);
                return Flow.Next;
            case If condition:
                return Values.IsTrue(evaluator.Evaluate(condition.Condition)) ? Run(condition.Then) : condition.Else is { } other ? Run(other) : Flow.Next;
            case For loop:
                return RunLoop(loop);
            case Assign assign:
                Set(assign.Name, assign.IsLocal, evaluator.Evaluate(assign.Value), assign.At);
                return Flow.Next;
            case Capture capture:
                var gathered = Gather(capture.Body, Frame);
                Set(capture.Name, capture.IsLocal, Frame.IsEscaped ? new Written(gathered) : gathered, capture.At);
                return Flow.Next;
            case Case choice:
                return RunCase(choice);
            case Function function:
                Set(function.Name, false, new Closure(function, Frame.Template), function.At);
                return Flow.Next;
            case Jump jump:
                return jump.Breaks ? Flow.Break : Flow.Continue;
            case Return value:
                returned = value.Value is null ? null : evaluator.Evaluate(value.Value);
                return Flow.Return;
            default:
                throw new InvalidOperationException($"no action for {statement.GetType().Name}");
        }
    }

    private void Write(object? value, int at)
    {
        if (value is Written markup)
            output.Append(markup.Text);
        else if (Frame.IsEscaped)
            MarkupEscape.Append(output, Values.TextOf(value, at));
        else
            output.Append(Values.TextOf(value, at));
    }

    private void Set(string name, bool isLocal, object? value, int at)
    {
        if (isLocal)
        {
            Frame.Locals[name] = value;
            return;
        }

        var target = scope;
        while (target.IsLoop)
        {
            if (target.Variables.ContainsKey(name))
                throw new TemplateFault(TemplateCodes.NotOffered, at, $"'{name}' is the variable of a loop; Scriban would set another of that name, this engine does not");
            target = target.Outer!;
        }

        target.Variables[name] = value;
    }

    private Flow RunCase(Case choice)
    {
        var value = evaluator.Evaluate(choice.Value);
        foreach (var branch in choice.Branches)
        {
            if (branch.Values.Any(v => Operators.Binary("==", value, evaluator.Evaluate(v), v.At) is true))
                return Run(branch.Body);
        }

        return choice.Else is null ? Flow.Next : Run(choice.Else);
    }
}
