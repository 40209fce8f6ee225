namespace SinoRussia.Generator.Templating.Embedded;

/// <content>Calls, pipes and includes.</content>
internal sealed partial class ExpressionParser
{
    private Expression ReadPipes(Expression value)
    {
        var before = tokens.Depth;
        while (tokens.TryTake("|"))
        {
            tokens.SkipSeparators();
            value = ReadPipeTarget(value);
            tokens.Deepen();
        }

        tokens.Depth = before;
        return value;
    }

    private Expression ReadPipeTarget(Expression value)
    {
        var start = tokens.Current;
        var target = ReadOperand();
        if (target is not (Variable or BuiltinCall { Arguments.Count: 0 }))
            throw new TemplateFault(TemplateCodes.Syntax, start.At, "expected a function after '|'");
        var call = ReadCall(target, [value]);
        if (tokens.Current.Is("?") || PrecedenceHere() > 0)
        {
            throw new TemplateFault(
                TemplateCodes.NotOffered, tokens.Current.At, "Scriban has operators behind a pipe, this engine has not", "put the pipe into parentheses: (value | function) + 1");
        }

        return call;
    }

    private Expression ReadCall(Expression target, List<Expression> given)
    {
        var isInclude = target is Variable { Name: "include" };
        while (StartsArgument(tokens.Current) && !(tokens.Current.Kind == TokenKind.Name && tokens.Following.Is(":")))
            given.Add(ReadOperation(0, canCall: false));
        if (isInclude)
            return ReadInclude(target.At, given);
        if (tokens.Current.Kind == TokenKind.Name && tokens.Following.Is(":"))
            throw new TemplateFault(TemplateCodes.NotOffered, tokens.Current.At, "Scriban has named arguments for every function, this engine for 'include' only");
        return Call(target, given);
    }

    private static Expression Call(Expression target, List<Expression> given) => target switch
    {
        BuiltinCall call => call.Builtin.Accepts(given.Count)
            ? call with { Arguments = given }
            : throw new TemplateFault(TemplateCodes.Arguments, call.At, $"'{call.Builtin.Name}' is given {Count(given.Count)}; expected {call.Builtin.Expected}"),
        Variable variable => new FunctionCall(variable.At, variable.Name, given),
        _ => throw new TemplateFault(TemplateCodes.Syntax, target.At, "only a function can be called"),
    };

    public static string Count(int arguments) => arguments == 1 ? "1 argument" : $"{arguments} arguments";

    private Include ReadInclude(int at, List<Expression> given)
    {
        if (given.Count != 1)
        {
            throw given.Count == 0
                ? tokens.Unexpected("expected the name of a template after 'include'")
                : new TemplateFault(TemplateCodes.NotOffered, given[1].At, "Scriban has arguments without names for 'include', this engine has not", "write name: value");
        }

        var named = new List<IncludeArgument>();
        while (tokens.Current.Kind == TokenKind.Name && tokens.Following.Is(":"))
        {
            var name = tokens.Take();
            tokens.Take();
            named.Add(new IncludeArgument(name.At, name.Text, ReadOperand()));
        }

        if (!tokens.Current.EndsStatement && !tokens.Current.Is("|") && !tokens.Current.Is(")"))
            throw tokens.Unexpected("expected 'name: value' or the end of the include", "put a value with operators or calls into parentheses");
        var include = new Include(at, given[0], named);
        includes.Add(include);
        return include;
    }
}
