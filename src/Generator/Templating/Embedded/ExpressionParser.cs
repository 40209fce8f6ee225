namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>Reads expressions; remembers what the template includes and which arguments it reads.</summary>
internal sealed class ExpressionParser(TokenStream tokens)
{
    private readonly List<Include> includes = [];
    private readonly HashSet<string> arguments = new(StringComparer.Ordinal);

    public IReadOnlyList<Include> Includes => includes;

    public IReadOnlySet<string> Arguments => arguments;

    /// <summary>A whole expression, pipes included.</summary>
    public Expression Read() => tokens.Nested(() =>
    {
        var value = ReadConditional();
        while (tokens.Current.Is("|"))
        {
            tokens.Take();
            tokens.SkipSeparators();
            value = ReadPipeTarget(value);
        }

        RefuseUnknown();
        return value;
    });

    /// <summary>An expression in which '||' ends a value, as 'when' has it.</summary>
    public Expression ReadWhenValue() => tokens.Nested(() => ReadOperation(OperatorTable.PrecedenceOf("||"), canCall: false));

    /// <summary>The list of a 'for': no call without pipe or parentheses, because options follow it.</summary>
    public Expression ReadLoopList()
    {
        var value = tokens.Nested(() => ReadOperation(0, canCall: false));
        while (tokens.TryTake("|"))
        {
            tokens.SkipSeparators();
            value = ReadPipeTarget(value);
        }

        return value;
    }

    /// <summary>A value without operators: names, literals, brackets, and what follows them with '.' and '['.</summary>
    public Expression ReadOperand() => tokens.Nested(() =>
    {
        var start = tokens.Current;
        if (start.Is("!") || start.Is("-") || start.Is("+"))
        {
            tokens.Take();
            return new Unary(start.At, start.Text, ReadOperand());
        }

        return ReadMembers(ReadPrimary());
    });

    private Expression ReadConditional()
    {
        var condition = ReadOperation(0, canCall: true);
        if (!tokens.Current.Is("?"))
            return condition;
        var at = tokens.Take().At;
        var then = Read();
        tokens.Expect(":", "between the two values of '? :'");
        return new Conditional(at, condition, then, Read());
    }

    private Expression ReadOperation(int minimum, bool canCall)
    {
        var left = ReadOperand();
        if (canCall && left is Variable or BuiltinCall { Arguments.Count: 0 } && StartsArgument(tokens.Current))
            return ReadCall(left, []);
        var before = tokens.Depth;
        while (PrecedenceHere() is var precedence && precedence > minimum)
        {
            var sign = tokens.Take();
            var current = left;
            left = tokens.Nested(() => new Binary(sign.At, sign.Text, current, ReadOperation(precedence, canCall: false)));
            tokens.Depth++;
        }

        tokens.Depth = before;
        RefuseUnknown();
        return left;
    }

    private int PrecedenceHere() => tokens.Current.Kind == TokenKind.Symbol ? OperatorTable.PrecedenceOf(tokens.Current.Text) : 0;

    private Expression ReadPipeTarget(Expression value)
    {
        var start = tokens.Current;
        var target = ReadOperand();
        if (target is not (Variable or BuiltinCall { Arguments.Count: 0 }))
            throw new TemplateFault(TemplateCodes.Syntax, start.At, "expected a function after '|'");
        var call = ReadCall(target, [value]);
        if (tokens.Current.Is("?") || PrecedenceHere() > 0)
            throw tokens.Unexpected("expected the end of the pipe", "put the pipe into parentheses: (value | function) + 1");
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

    private static bool StartsArgument(Token token) =>
        token.Kind is TokenKind.Name or TokenKind.Local or TokenKind.Number or TokenKind.String
        || token.Is("(") || token.Is("[") || token.Is("{") || token.Is("!");

    private Expression ReadPrimary()
    {
        var token = tokens.Current;
        RefuseUnknown();
        switch (token.Kind)
        {
            case TokenKind.Number:
                return new Literal(tokens.Take().At, token.Number);
            case TokenKind.String:
                return new Literal(tokens.Take().At, token.Text);
            case TokenKind.Local:
                return ReadLocal();
            case TokenKind.Name:
                return ReadName();
            case TokenKind.Symbol when token.Is("("):
                tokens.Take();
                var inner = Read();
                tokens.Expect(")", "after the expression in parentheses");
                return new Nested(token.At, inner);
            case TokenKind.Symbol when token.Is("["):
                return ReadList();
            case TokenKind.Symbol when token.Is("{"):
                return ReadObject();
            default:
                throw tokens.Unexpected("expected a value");
        }
    }

    private Expression ReadLocal()
    {
        var token = tokens.Take();
        if (token.Text.Length > 0 && !char.IsAsciiDigit(token.Text[0]))
            return new Local(token.At, token.Text);
        if (token.Text.Length > 0 || !tokens.Current.Is("."))
            throw new TemplateFault(TemplateCodes.NotOffered, token.At, "Scriban has arguments by number ('$0', '$[0]'), this engine has them by name only ('$.name')");
        tokens.Take();
        var name = tokens.ExpectName("the name of an argument after '$.'");
        arguments.Add(name);
        return new Argument(token.At, name);
    }

    private Expression ReadName()
    {
        var token = tokens.Take();
        switch (token.Text)
        {
            case "true":
                return new Literal(token.At, true);
            case "false":
                return new Literal(token.At, false);
            case "null":
                return new Literal(token.At, null);
        }

        if (BuiltinTable.IsNamespace(token.Text))
        {
            tokens.Expect(".", $"and a function's name after '{token.Text}'");
            var member = tokens.Current;
            var builtin = BuiltinTable.Find(token.Text, tokens.ExpectName($"the name of a function after '{token.Text}.'"), member.At);
            return WithParentheses(new BuiltinCall(token.At, builtin, []));
        }

        return WithParentheses(new Variable(token.At, token.Text));
    }

    /// <summary>'f(a, b)', without white space before the parenthesis, is a whole call.</summary>
    private Expression WithParentheses(Expression target)
    {
        if (!tokens.Current.Is("(") || tokens.Current.SpaceBefore)
            return target;
        tokens.Take();
        var given = new List<Expression>();
        while (!tokens.Current.Is(")"))
        {
            if (given.Count > 0)
                tokens.Expect(",", "between two arguments");
            given.Add(Read());
        }

        tokens.Take();
        return new Nested(target.At, target is Variable { Name: "include" } ? ReadInclude(target.At, given) : Call(target, given));
    }

    private Expression ReadMembers(Expression value)
    {
        var before = tokens.Depth;
        while (true)
        {
            var token = tokens.Current;
            if (token.Is(".") || token.Is("?."))
            {
                tokens.Take();
                var at = tokens.Current.At;
                var name = tokens.ExpectName("the name of a member after '.'");
                value = new Member(at, value, name, token.Is("?.") || value is Member { Optional: true });
            }
            else if (token.Is("[") && !token.SpaceBefore && value is Variable or Local or Argument or Member or Index)
            {
                tokens.Take();
                value = new Index(token.At, value, Read());
                tokens.Expect("]", "after the index");
            }
            else
            {
                tokens.Depth = before;
                return value;
            }

            // A long chain is as deep as brackets when it is evaluated.
            tokens.Nested(() => ++tokens.Depth);
        }
    }

    private ListOf ReadList()
    {
        var at = tokens.Take().At;
        var items = new List<Expression>();
        tokens.SkipSeparators();
        while (!tokens.TryTake("]"))
        {
            items.Add(Read());
            tokens.SkipSeparators();
            if (!tokens.Current.Is("]"))
                tokens.Expect(",", "or ']' after an item");
            tokens.SkipSeparators();
        }

        return new ListOf(at, items);
    }

    private ObjectOf ReadObject()
    {
        var at = tokens.Take().At;
        var members = new List<KeyValuePair<string, Expression>>();
        tokens.SkipSeparators();
        while (!tokens.TryTake("}"))
        {
            var name = tokens.Current.Kind == TokenKind.String ? tokens.Take().Text : tokens.ExpectName("the name of a member");
            tokens.Expect(":", "after a member's name");
            tokens.SkipSeparators();
            members.Add(new(name, Read()));
            tokens.SkipSeparators();
            if (!tokens.Current.Is("}"))
                tokens.Expect(",", "or '}' after a member");
            tokens.SkipSeparators();
        }

        return new ObjectOf(at, members);
    }

    private void RefuseUnknown()
    {
        if (tokens.Current.Kind is TokenKind.Symbol or TokenKind.Name && OperatorTable.NotOffered(tokens.Current.Text) is { } what)
            throw new TemplateFault(TemplateCodes.NotOffered, tokens.Current.At, $"Scriban has {what}, this engine has not");
    }
}
