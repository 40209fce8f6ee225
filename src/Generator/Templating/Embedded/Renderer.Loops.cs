namespace SinoRussia.Generator.Templating.Embedded;

/// <content>Loops.</content>
internal sealed partial class Renderer
{
    private Flow RunLoop(For loop)
    {
        var value = evaluator.Evaluate(loop.List);
        if (value is null)
            return Flow.Next;
        if (value is string)
            throw new TemplateFault(TemplateCodes.NotOffered, loop.List.At, "Scriban loops over the characters of a string, this engine does not");
        var items = Choose(Values.ListOf(value, loop.List.At), loop.Options);
        if (items.Count == 0)
            return loop.Else is null ? Flow.Next : Run(loop.Else);
        var state = new LoopState(items.Count);
        var outer = scope;
        scope = new Scope(outer) { IsLoop = true };
        scope.Variables["for"] = state;
        var variables = loop.IsLocal ? Frame.Locals : scope.Variables;
        var hidesLocal = Frame.Locals.TryGetValue(loop.Name, out var hidden) && loop.IsLocal;
        var flow = RunItems(loop, items, state, variables);
        if (hidesLocal)
            variables[loop.Name] = hidden;
        else
            variables.Remove(loop.Name);
        scope = outer;
        return flow == Flow.Return ? flow : Flow.Next;
    }

    private Flow RunItems(For loop, IReadOnlyList<object?> items, LoopState state, Dictionary<string, object?> variables)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (++steps > StepLimit)
                throw new TemplateFault(TemplateCodes.Limit, loop.At, $"the loops of one rendering take more than {StepLimit} steps");
            state.Index = i;
            state.Changed = i == 0 || !Equals(items[i - 1], items[i]);
            variables[loop.Name] = items[i];
            if (Run(loop.Body) is var flow and (Flow.Break or Flow.Return))
                return flow;
        }

        return Flow.Next;
    }

    private IReadOnlyList<object?> Choose(IReadOnlyList<object?> items, ForOptions options)
    {
        if (options == new ForOptions(null, false, null))
            return items;
        var chosen = items.AsEnumerable();
        if (options.Offset is { } offset)
            chosen = chosen.Skip(Values.WholeOf(evaluator.Evaluate(offset), offset.At));
        if (options.Reversed)
            chosen = chosen.Reverse();
        if (options.Limit is { } limit && Values.WholeOf(evaluator.Evaluate(limit), limit.At) is > 0 and var count)
            chosen = chosen.Take(count);
        return [.. chosen];
    }
}
