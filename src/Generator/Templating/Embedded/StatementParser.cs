namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>Reads the statements of a template; a faulty statement is reported and skipped, so that all of a template are found in one run.</summary>
internal sealed class StatementParser
{
    private static readonly HashSet<string> NotOffered = new(StringComparer.Ordinal) { "while", "with", "import", "readonly", "wrap", "tablerow" };

    private readonly TokenStream tokens;
    private readonly ExpressionParser expressions;
    private readonly Action<TemplateFault> report;
    private int loops;
    private int functions;

    private StatementParser(TokenStream tokens, Action<TemplateFault> report)
    {
        (this.tokens, this.report) = (tokens, report);
        expressions = new ExpressionParser(tokens);
    }

    /// <summary>Parses a template; every fault is reported, and the body is null when there was one.</summary>
    public static Template Parse(string name, string shown, string source, Action<TemplateFault> report)
    {
        var isSound = true;
        void Report(TemplateFault fault)
        {
            isSound = false;
            report(fault);
        }

        try
        {
            var parser = new StatementParser(new TokenStream(Lexer.Read(source)), Report);
            var body = parser.ReadPage();
            return new Template(name, shown, source, isSound ? body : null, parser.expressions.Includes, parser.expressions.Arguments);
        }
        catch (TemplateFault fault)
        {
            report(fault);
            return new Template(name, shown, source, null, [], new HashSet<string>());
        }
    }

    private Block ReadPage()
    {
        var statements = new List<Statement>();
        while (true)
        {
            statements.AddRange(ReadBlock().Statements);
            if (tokens.Current.Kind == TokenKind.End)
                return new Block(statements);
            report(tokens.Unexpected("nothing is open here that it could belong to"));
            tokens.SkipStatement();
        }
    }

    /// <summary>Statements up to 'end', 'else', 'when' or the end of the template, which stays the current token.</summary>
    private Block ReadBlock()
    {
        var statements = new List<Statement>();
        while (tokens.Current.Kind != TokenKind.End && !IsBlockEnd(tokens.Current))
        {
            var depth = tokens.Depth;
            try
            {
                if (tokens.Nested(ReadStatement) is { } statement)
                    statements.Add(statement);
            }
            catch (TemplateFault fault) when (fault.Code != TemplateCodes.Limit)
            {
                report(fault);
                tokens.Depth = depth;
                tokens.SkipStatement();
            }
        }

        return new Block(statements);
    }

    private bool IsBlockEnd(Token token) =>
        token.Kind == TokenKind.Name && token.Text is "end" or "else" or "when" && !tokens.Following.Is(".") && !tokens.Following.Is("=");

    private Statement? ReadStatement()
    {
        var token = tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Text:
                return new Text(tokens.Take().At, token.Text);
            case TokenKind.BlockEnd or TokenKind.Separator:
                tokens.Take();
                return null;
            case TokenKind.Name when NotOffered.Contains(token.Text):
                throw new TemplateFault(TemplateCodes.NotOffered, token.At, $"Scriban has '{token.Text}', this engine has not");
            case TokenKind.Name when !tokens.Following.Is("."):
                return ReadKeyword(token);
            default:
                return ReadExpressionStatement();
        }
    }

    private Statement ReadKeyword(Token token)
    {
        switch (token.Text)
        {
            case "if":
                tokens.Take();
                return ReadIf(token.At);
            case "for":
                tokens.Take();
                return ReadFor(token.At);
            case "case":
                tokens.Take();
                return ReadCase(token.At);
            case "capture":
                tokens.Take();
                return ReadCapture(token.At);
            case "func":
                tokens.Take();
                return ReadFunction(token.At);
            case "ret":
                tokens.Take();
                return ReadReturn(token.At);
            case "break" or "continue":
                tokens.Take();
                if (loops == 0)
                    throw new TemplateFault(TemplateCodes.Syntax, token.At, $"'{token.Text}' outside of a loop");
                ExpectEnd();
                return new Jump(token.At, token.Text == "break");
            default:
                return ReadExpressionStatement();
        }
    }

    private Statement ReadExpressionStatement()
    {
        var value = expressions.Read();
        var sign = tokens.Current;
        if (sign.Kind == TokenKind.Symbol && sign.Text is "=" or "+=" or "-=" or "*=" or "/=" or "//=" or "%=")
        {
            var (name, isLocal) = NameOf(value);
            tokens.Take();
            var right = expressions.Read();
            ExpectEnd();
            return new Assign(value.At, name, isLocal, sign.Text == "=" ? right : new Binary(sign.At, sign.Text[..^1], value, right));
        }

        ExpectEnd();
        return new Print(value.At, value);
    }

    private static (string Name, bool IsLocal) NameOf(Expression target) => target switch
    {
        Variable variable => (variable.Name, false),
        Local local => (local.Name, true),
        Member or Index => throw new TemplateFault(TemplateCodes.NotOffered, target.At, "Scriban can assign to members and items, this engine to variables only"),
        _ => throw new TemplateFault(TemplateCodes.Syntax, target.At, "expected a variable before '='"),
    };

    private (string Name, bool IsLocal) ReadTarget() => NameOf(expressions.ReadOperand());

    private void ExpectEnd()
    {
        if (!tokens.Current.EndsStatement)
            throw tokens.Unexpected("expected the end of the statement", "put a call inside an expression into parentheses");
    }

    /// <summary>The head of a block; when it is faulty, that is reported and the block is read all the same, so that its 'end' belongs to it.</summary>
    private T? Head<T>(Func<T> read)
    {
        var depth = tokens.Depth;
        try
        {
            var head = read();
            ExpectEnd();
            return head;
        }
        catch (TemplateFault fault) when (fault.Code != TemplateCodes.Limit)
        {
            report(fault);
            tokens.Depth = depth;
            tokens.SkipStatement();
            return default;
        }
    }

    private static Expression OrNull(Expression? read, int at) => read ?? new Literal(at, null);

    /// <summary>Reads 'end'; what stands before it without need is reported and skipped.</summary>
    private void CloseBlock(string keyword, int at)
    {
        if (tokens.Current.Kind != TokenKind.End && !tokens.Current.IsName("end"))
            report(tokens.Unexpected($"expected 'end' of '{keyword}'"));
        while (tokens.Current.Kind != TokenKind.End && !tokens.Current.IsName("end"))
        {
            tokens.SkipStatement();
            ReadBlock();
        }

        if (tokens.Current.Kind == TokenKind.End)
            report(new TemplateFault(TemplateCodes.Syntax, at, $"'{keyword}' has no 'end'"));
        else
            CloseKeyword();
    }

    /// <summary>Takes a keyword that must stand alone, such as 'else'.</summary>
    private void CloseKeyword()
    {
        tokens.Take();
        if (tokens.Current.EndsStatement)
            return;
        report(tokens.Unexpected("expected the end of the statement"));
        tokens.SkipStatement();
    }

    private Block? ReadElse()
    {
        if (!tokens.Current.IsName("else"))
            return null;
        CloseKeyword();
        return ReadBlock();
    }

    private If ReadIf(int at)
    {
        var condition = OrNull(Head(expressions.Read), at);
        var then = ReadBlock();
        if (!tokens.Current.IsName("else"))
        {
            CloseBlock("if", at);
            return new If(at, condition, then, null);
        }

        var elseAt = tokens.Take().At;
        if (tokens.Current.IsName("if"))
        {
            tokens.Take();
            return new If(at, condition, then, new Block([tokens.Nested(() => ReadIf(elseAt))]));
        }

        if (!tokens.Current.EndsStatement)
        {
            report(tokens.Unexpected("expected 'if' or the end of the statement after 'else'"));
            tokens.SkipStatement();
        }

        var otherwise = ReadBlock();
        CloseBlock("if", at);
        return new If(at, condition, then, otherwise);
    }

    private For ReadFor(int at)
    {
        var head = Head(() =>
        {
            var (name, isLocal) = ReadTarget();
            if (!tokens.Current.IsName("in"))
                throw tokens.Unexpected("expected 'in' after the variable of 'for'");
            tokens.Take();
            return new For(at, name, isLocal, expressions.ReadLoopList(), ReadOptions(), new Block([]), null);
        });
        loops++;
        var body = ReadBlock();
        loops--;
        var otherwise = ReadElse();
        CloseBlock("for", at);
        head ??= new For(at, "", false, new Literal(at, null), new ForOptions(null, false, null), body, null);
        return head with { Body = body, Else = otherwise };
    }

    private ForOptions ReadOptions()
    {
        var options = new ForOptions(null, false, null);
        while (tokens.Current.Kind == TokenKind.Name)
        {
            var option = tokens.Take();
            if (option.Text == "reversed")
            {
                options = options with { Reversed = true };
                continue;
            }

            if (option.Text is not ("offset" or "limit"))
                throw new TemplateFault(TemplateCodes.Syntax, option.At, $"unexpected '{option.Text}'; expected 'offset:', 'limit:' or 'reversed'");
            tokens.Expect(":", $"after '{option.Text}'");
            var value = expressions.ReadOperand();
            options = option.Text == "offset" ? options with { Offset = value } : options with { Limit = value };
        }

        return options;
    }

    private Case ReadCase(int at)
    {
        var value = OrNull(Head(expressions.Read), at);
        foreach (var stray in ReadBlock().Statements)
        {
            if (stray is not Text text || !string.IsNullOrWhiteSpace(text.Content))
                report(new TemplateFault(TemplateCodes.Syntax, stray.At, "only white space may stand between 'case' and its first 'when'"));
        }

        var branches = new List<When>();
        while (tokens.Current.IsName("when"))
        {
            tokens.Take();
            var values = Head(ReadWhenValues) ?? [];
            branches.Add(new When(values, ReadBlock()));
        }

        var otherwise = ReadElse();
        CloseBlock("case", at);
        return new Case(at, value, branches, otherwise);
    }

    private List<Expression> ReadWhenValues()
    {
        var values = new List<Expression> { expressions.ReadWhenValue() };
        while (tokens.TryTake(",") || tokens.TryTake("||"))
            values.Add(expressions.ReadWhenValue());
        return values;
    }

    private Capture ReadCapture(int at)
    {
        var (name, isLocal) = Head(ReadTarget);
        var body = ReadBlock();
        CloseBlock("capture", at);
        return new Capture(at, name ?? "", isLocal, body);
    }

    private Function ReadFunction(int at)
    {
        var head = Head(() => new Function(at, tokens.ExpectName("the name of the function after 'func'"), ReadParameters(), new Block([])));
        var outerLoops = loops;
        (loops, functions) = (0, functions + 1);
        var body = ReadBlock();
        (loops, functions) = (outerLoops, functions - 1);
        CloseBlock("func", at);
        return (head ?? new Function(at, "", [], body)) with { Body = body };
    }

    private List<Parameter> ReadParameters()
    {
        if (!tokens.Current.Is("("))
        {
            throw new TemplateFault(
                TemplateCodes.NotOffered, tokens.Current.At, "Scriban has functions without declared parameters, this engine has not", "write func name(first, second)");
        }

        tokens.Take();
        var parameters = new List<Parameter>();
        while (!tokens.Current.Is(")"))
        {
            if (parameters.Count > 0)
                tokens.Expect(",", "between two parameters");
            var name = tokens.ExpectName("the name of a parameter");
            Literal? standard = null;
            if (tokens.TryTake("="))
            {
                standard = expressions.ReadOperand() as Literal ?? throw tokens.Unexpected("expected a literal as the parameter's standard value");
            }
            else if (parameters is [.., { Default: not null }])
            {
                throw tokens.Unexpected("expected a standard value, because the parameter before it has one");
            }

            parameters.Add(new Parameter(name, standard));
        }

        tokens.Take();
        return parameters;
    }

    private Return ReadReturn(int at)
    {
        if (tokens.Current.EndsStatement)
            return new Return(at, null);
        var value = expressions.Read();
        ExpectEnd();
        return functions > 0
            ? new Return(at, value)
            : throw new TemplateFault(TemplateCodes.NotOffered, at, "Scriban can return a value from a template, this engine from functions only");
    }
}
