namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>Reads expressions; remembers what the template includes and which arguments it reads.</summary>
internal sealed partial class ExpressionParser(TokenStream tokens)
{
    private readonly List<Include> includes = [];
    private readonly HashSet<string> arguments = new(StringComparer.Ordinal);

    public IReadOnlyList<Include> Includes => includes;

    /// <summary>True between 'func' and its 'end'.</summary>
    public bool InFunction { get; set; }

    public IReadOnlySet<string> Arguments => arguments;

    /// <summary>A whole expression, pipes included.</summary>
    public Expression Read() => tokens.Nested(() =>
    {
        var value = ReadPipes(ReadConditional());
        RefuseUnknown();
        return value;
    });

    /// <summary>An expression in which '||' ends a value, as 'when' has it.</summary>
    public Expression ReadWhenValue() => tokens.Nested(() => ReadOperation(OperatorTable.PrecedenceOf("||"), canCall: false));

    /// <summary>The list of a 'for': no call without pipe or parentheses, because options follow it.</summary>
    public Expression ReadLoopList() => tokens.Nested(() => ReadPipes(ReadOperation(0, canCall: false)));

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
        if (left is Variable { Name: "include" })
        {
            return canCall
                ? ReadCall(left, [])
                : throw new TemplateFault(TemplateCodes.Syntax, left.At, "an 'include' inside an expression must stand in parentheses");
        }

        if (canCall && left is Variable or BuiltinCall { Arguments.Count: 0 } && StartsArgument(tokens.Current))
            return ReadCall(left, []);
        var before = tokens.Depth;
        while (PrecedenceHere() is var precedence && precedence > minimum)
        {
            var sign = tokens.Take();
            var current = left;
            left = tokens.Nested(() => new Binary(sign.At, sign.Text, current, ReadOperation(precedence, canCall: false)));
            tokens.Deepen();
        }

        tokens.Depth = before;
        RefuseUnknown();
        return left;
    }

    private int PrecedenceHere() => tokens.Current.Kind == TokenKind.Symbol ? OperatorTable.PrecedenceOf(tokens.Current.Text) : 0;

    private static bool StartsArgument(Token token) =>
        token.Kind is TokenKind.Name or TokenKind.Local or TokenKind.Number or TokenKind.String
        || token.Is("(") || token.Is("[") || token.Is("{") || token.Is("!");

    private void RefuseUnknown()
    {
        if (tokens.Current.Kind is TokenKind.Symbol or TokenKind.Name && OperatorTable.NotOffered(tokens.Current.Text) is { } what)
            throw new TemplateFault(TemplateCodes.NotOffered, tokens.Current.At, $"Scriban has {what}, this engine has not");
    }
}
