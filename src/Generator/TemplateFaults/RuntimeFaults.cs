using System.Collections;
using System.Reflection;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.TemplateFaults;

/// <summary>
/// Gives what fails while a page is made its code, place and cure: the node and the values at work tell what it is, not Scriban's words.
/// </summary>
internal static class RuntimeFaults
{
    public static TemplateFault TooMuch(SourceSpan span, string message) =>
        new(TemplateCodes.Limit, span, message, "look for a loop, a call or an include without end");

    public static TemplateFault NoText(TemplateContext context, object value, SourceSpan span) => value is Written
        ? new(
            TemplateCodes.WrongValue, span, "markup is used as text, which would lose that it is safe",
            "print it by itself, or gather markup with 'capture'")
        : new(TemplateCodes.WrongValue, span, $"{Describe(value)} has no text; expected a string, a number or a truth value", value switch
        {
            Enum => "the model should give its word",
            IEnumerable and not IDictionary => "loop over it, or join its items: list | array.join \", \"",
            _ when NamesOf(context, value) is { Count: > 0 } names => $"use one of its members: {string.Join(", ", names.Take(8))}",
            _ => null,
        });

    /// <param name="names">Those of the variables there are.</param>
    /// <param name="otherwise">What may be meant when no variable is near; null when nothing is.</param>
    public static TemplateFault UnknownVariable(ScriptVariable variable, IEnumerable<string> names, string? otherwise)
    {
        if (variable.Equals(ScriptVariable.Arguments))
            return new(
                TemplateCodes.UnknownVariable, variable.Span, "'$' is known in included templates only; this one is rendered as a page");
        var kind = variable.Parent is ScriptFunctionCall call && ReferenceEquals(call.Target, variable) ? "function" : "variable";
        return new(
            TemplateCodes.UnknownVariable, variable.Span, $"unknown {kind} '{variable}'", Nearest.Hint(variable.Name, names) ?? otherwise);
    }

    /// <param name="_">Lets a delegate with an out parameter set it on the way.</param>
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

    /// <summary>What failed in Scriban. Asks for no value of the node itself, which would fail again.</summary>
    /// <param name="node">The innermost node at work.</param>
    public static TemplateFault Explain(TemplateContext context, ScriptNode node, ScriptRuntimeException error)
    {
        var (span, words) = (error.Span, SyntaxFaults.Tidy(error.OriginalMessage.Split(" (Parameter")[0]));
        return node switch
        {
            _ when error.InnerException is TargetInvocationException { InnerException: { } own } =>
                new(TemplateCodes.WrongValue, span, SyntaxFaults.Tidy(own.Message)),
            _ when StepAt(node, span) is { } step => step switch
            {
                ScriptIndexerExpression { Index: { } index, Target: var target } when index.Span.Equals(span) =>
                    context.GetValue(target) is IDictionary table
                        ? UnknownMember(context, span, table, $"{context.Evaluate(index)}")
                        : new(TemplateCodes.UnknownMember, span, words),
                _ => new(
                    TemplateCodes.NullTarget, (step as ScriptIndexerExpression)?.OpenBracket.Span ?? span, words,
                    "write ?. where null is to be expected, or ask with 'if' first"),
            },
            ScriptLoopStatementBase when !span.Equals(node.Span) => new(TemplateCodes.WrongValue, span, words),
            ScriptLoopStatementBase or ScriptRawStatement or ScriptBlockStatement or ScriptPage
                or ScriptBinaryExpression { Operator: ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude } =>
                    TooMuch(span, words),
            ScriptFunctionCall { Arguments: var given } when error.InnerException is ArgumentException
                && given.ElementAtOrDefault(ArgumentFaults.IsPiped(node) ? 0 : 1) is { } argument =>
                new(TemplateCodes.WrongValue, argument.Span, words),
            _ => ArgumentFaults.CalledBy(node) is ScriptVariable name && context.GetValue(name) is IScriptCustomFunction function
                && ArgumentFaults.Misfit($"{name}", function, node) is { } fault ? fault : new(TemplateCodes.WrongValue, span, words),
        };
    }

    /// <summary>The names of what a value has, none for a null.</summary>
    public static List<string> NamesOf(TemplateContext context, object? target) =>
        [.. context.GetMemberAccessor(target!).GetMembers(context, default, target!)];

    /// <summary>The step of a path such as 'a.b[c].d' at whose member, target or index the failure is.</summary>
    private static ScriptExpression? StepAt(ScriptNode? node, SourceSpan span) => node switch
    {
        ScriptMemberExpression member => member.Member!.Span.Equals(span) ? member : StepAt(member.Target, span),
        ScriptIndexerExpression item => item.Target!.Span.Equals(span) || item.Index!.Span.Equals(span) ? item : StepAt(item.Target, span),
        _ => null,
    };
}
