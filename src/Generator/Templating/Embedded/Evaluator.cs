using System.Collections;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>Gives expressions their values.</summary>
internal sealed class Evaluator(Renderer renderer)
{
    public object? Evaluate(Expression node) => node switch
    {
        Literal literal => literal.Value,
        Variable variable => OfVariable(variable),
        Member member => OfMember(member),
        Nested nested => Evaluate(nested.Inner),
        BuiltinCall call => OfBuiltin(call),
        Binary binary => OfBinary(binary),
        Unary unary => Operators.Unary(unary, Evaluate(unary.Operand)),
        Argument argument => OfArgument(argument),
        Local local => renderer.Frame.Locals.TryGetValue(local.Name, out var value) ? value : throw UnknownLocal(local),
        Include include => renderer.Include(include),
        Index index => OfIndex(index),
        Conditional conditional => Evaluate(Values.IsTrue(Evaluate(conditional.Condition)) ? conditional.Then : conditional.Else),
        FunctionCall call => renderer.Call(call, FunctionOf(call), [.. call.Arguments.Select(Evaluate)]),
        ListOf list => list.Items.Select(Evaluate).ToList(),
        ObjectOf members => OfMembers(members),
        _ => throw new InvalidOperationException($"no value for {node.GetType().Name}"),
    };

    private object? OfVariable(Variable variable)
    {
        if (!renderer.TryGetVariable(variable.Name, out var value))
        {
            throw new TemplateFault(
                TemplateCodes.UnknownVariable, variable.At, $"unknown variable '{variable.Name}'",
                BuiltinTable.HintFor(variable.Name) ?? Nearest.Hint(variable.Name, renderer.VariableNames()));
        }

        return value is Closure function ? renderer.Call(variable, function, []) : value;
    }

    private TemplateFault UnknownLocal(Local local) =>
        new(TemplateCodes.UnknownVariable, local.At, $"unknown variable '${local.Name}'", Nearest.Hint(local.Name, renderer.Frame.Locals.Keys));

    private object? OfArgument(Argument argument) => renderer.Frame.Caller is not null
        ? renderer.Frame.Arguments.GetValueOrDefault(argument.Name)
        : throw new TemplateFault(TemplateCodes.UnknownVariable, argument.At, "'$' is known in included templates only; this one is rendered as a page");

    private object? OfMember(Member member)
    {
        var target = Evaluate(member.Target);
        if (target is null)
        {
            return member.Optional
                ? null
                : throw new TemplateFault(
                    TemplateCodes.NullTarget, member.At, $"'{member.Name}' is asked of null", $"write ?.{member.Name} where null is to be expected");
        }

        return TemplateMembers.TryGet(target, member.Name, out var value) ? value : throw UnknownMember(target, member.Name, member.At);
    }

    private static TemplateFault UnknownMember(object target, string name, int at)
    {
        var names = TemplateMembers.NamesOf(target).ToList();
        var all = names.Count == 0 ? $"{Values.Describe(target)} has no members" : $"its members are: {string.Join(", ", names.Take(12))}";
        return new(TemplateCodes.UnknownMember, at, $"unknown member '{name}'", Nearest.Hint(name, names) ?? all);
    }

    private object? OfIndex(Index index)
    {
        var target = Evaluate(index.Target)
            ?? throw new TemplateFault(TemplateCodes.NullTarget, index.At, "an item is asked of null");
        var key = Evaluate(index.Key)
            ?? throw new TemplateFault(TemplateCodes.NullTarget, index.Key.At, "the index is null");
        if (target is IList list)
        {
            var position = Values.WholeOf(key, index.Key.At);
            var fromStart = position < 0 ? list.Count + position : position;
            return fromStart >= 0 && fromStart < list.Count
                ? list[fromStart]
                : throw new TemplateFault(TemplateCodes.UnknownMember, index.Key.At, $"there is no item {position}; the list has {list.Count}");
        }

        var name = Values.TextOf(key, index.Key.At);
        return TemplateMembers.TryGet(target, name, out var value) ? value : throw UnknownMember(target, name, index.Key.At);
    }

    private object? OfBinary(Binary node) => node.Operator switch
    {
        "&&" => Values.IsTrue(Evaluate(node.Left)) && Values.IsTrue(Evaluate(node.Right)),
        "||" => Values.IsTrue(Evaluate(node.Left)) || Values.IsTrue(Evaluate(node.Right)),
        _ => Operators.Binary(node.Operator, Evaluate(node.Left), Evaluate(node.Right), node.At),
    };

    private Dictionary<string, object?> OfMembers(ObjectOf node)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in node.Members)
            members[name] = Evaluate(value);
        return members;
    }

    private object? OfBuiltin(BuiltinCall call)
    {
        if (!call.Builtin.Accepts(call.Arguments.Count))
            throw new TemplateFault(TemplateCodes.Arguments, call.At, $"'{call.Builtin.Name}' is given no arguments; expected {call.Builtin.Expected}");
        return call.Builtin.Run(new Arguments(call.Arguments, [.. call.Arguments.Select(Evaluate)], call.At));
    }

    private Closure FunctionOf(FunctionCall call)
    {
        if (!renderer.TryGetVariable(call.Name, out var value))
        {
            throw new TemplateFault(
                TemplateCodes.UnknownVariable, call.At, $"unknown function '{call.Name}'",
                BuiltinTable.HintForFunction(call.Name) ?? Nearest.Hint(call.Name, renderer.VariableNames()));
        }

        return value as Closure
            ?? throw new TemplateFault(TemplateCodes.WrongValue, call.At, $"'{call.Name}' is {Values.Describe(value)}, not a function");
    }
}
