using System.Collections;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Templating;

/// <summary>Gives what fails while a page is made its code, place and cure: the node and the values at work tell what it is, not Scriban's words.</summary>
internal static class RuntimeFaults
{
    public static TemplateFault TooMuch(SourceSpan span, string message) =>
        new(TemplateCodes.Limit, span, message, "look for a loop, a call or an include without end");

    public static TemplateFault NoText(TemplateContext context, object value, SourceSpan span) => value is Written
        ? new(TemplateCodes.WrongValue, span, "markup is used as text, which would lose that it is safe", "print it by itself, or gather markup with 'capture'")
        : new(TemplateCodes.WrongValue, span, $"{Describe(value)} has no text; expected a string, a number or a truth value", value switch
        {
            Enum => "the model should give its word",
            IEnumerable and not IDictionary => "loop over it, or join its items: list | array.join \", \"",
            _ when NamesOf(context, value) is { Count: > 0 } names => $"use one of its members: {string.Join(", ", names.Take(8))}",
            _ => null,
        });

    /// <param name="_">Lets a delegate with an out parameter set it on the way.</param>
    public static TemplateFault UnknownVariable(TemplateContext context, ScriptVariable variable, object? _ = null) => variable.Equals(ScriptVariable.Arguments)
        ? new(TemplateCodes.UnknownVariable, variable.Span, "'$' is known in included templates only; this one is rendered as a page")
        : new(
            TemplateCodes.UnknownVariable, variable.Span,
            $"unknown {(variable.Parent is ScriptFunctionCall { Target: ScriptVariable called } && ReferenceEquals(called, variable) ? "function" : "variable")} '{variable}'",
            Nearest.Hint(variable.Name, ((PageVariables)context.CurrentGlobal!).Names) ?? TemplateFunctions.HintFor(variable.Name));

    public static TemplateFault UnknownMember(TemplateContext context, SourceSpan span, object target, string member, object? _ = null)
    {
        var names = NamesOf(context, target);
        var all = names.Count == 0 ? $"{Describe(target)} has no members" : $"its members are: {string.Join(", ", names.Take(12))}";
        return new(TemplateCodes.UnknownMember, span, $"unknown member '{member}'", Nearest.Hint(member, names) ?? all);
    }

    /// <summary>A value's kind as a template author knows it.</summary>
    public static string Describe(object? value) => value switch
    {
        null => "null",
        string or char => "a string",
        bool => "a truth value",
        Written => "markup",
        IScriptCustomFunction => "a function",
        Enum => $"a value of the type {value.GetType().Name}",
        IDictionary => "an object",
        IEnumerable => "a list",
        _ => MathFunctions.IsNumber(value) ? "a number" : "an object",
    };

    /// <param name="node">The innermost node at work.</param>
    public static TemplateFault Explain(StrictContext context, ScriptNode node, ScriptRuntimeException error)
    {
        var words = SyntaxFaults.Tidy(error.OriginalMessage.Split(" (Parameter")[0]);
        return node switch
        {
            ScriptMemberExpression or ScriptIndexerExpression when StepAt(node, error.Span) is { } step => step switch
            {
                ScriptIndexerExpression { Target: { } target, Index: { } index } when !error.Span.Equals(target.Span) && context.GetValue(target) is { } value =>
                    value is IList ? new(TemplateCodes.UnknownMember, error.Span, words) : UnknownMember(context, error.Span, value, $"{context.Evaluate(index)}"),
                _ => new(TemplateCodes.NullTarget, error.Span, words, "write ?. where null is to be expected, or ask with 'if' first"),
            },
            ScriptLoopStatementBase when !error.Span.Equals(node.Span) => new(TemplateCodes.WrongValue, error.Span, words),
            ScriptLoopStatementBase or ScriptRawStatement or ScriptBlockStatement or ScriptPage
                or ScriptBinaryExpression { Operator: ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude } => TooMuch(error.Span, words),
            ScriptFunctionCall or ScriptVariable or ScriptMemberExpression when context.Evaluate((node as ScriptFunctionCall)?.Target ?? node, true) is IScriptCustomFunction function
                && TemplateFunctions.Misfit($"{(node as ScriptFunctionCall)?.Target ?? node}", function, node) is { } fault => fault,
            _ => new(TemplateCodes.WrongValue, error.Span, words),
        };
    }

    private static List<string> NamesOf(TemplateContext context, object target) => [.. context.GetMemberAccessor(target).GetMembers(context, default, target)];

    /// <summary>The step of a path such as 'a.b[c].d' at whose member, target or index the failure is.</summary>
    private static ScriptExpression? StepAt(ScriptNode? node, SourceSpan span) => node switch
    {
        ScriptMemberExpression member => member.Member!.Span.Equals(span) ? member : StepAt(member.Target, span),
        ScriptIndexerExpression item => item.Target!.Span.Equals(span) || item.Index!.Span.Equals(span) ? item : StepAt(item.Target, span),
        _ => null,
    };
}
