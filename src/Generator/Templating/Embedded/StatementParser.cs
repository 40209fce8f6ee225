namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>Reads the statements of a template; a faulty statement is reported and skipped, so that all of a template are found in one run.</summary>
internal sealed partial class StatementParser
{
    private readonly TokenStream tokens;
    private readonly ExpressionParser expressions;
    private readonly Action<TemplateFault> report;
    private int loops;

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
            case TokenKind.Name when token.Text is "while" or "with" or "wrap" or "tablerow" && !tokens.Following.Is("="):
                report(NotOffered(token));
                tokens.SkipStatement();
                ReadBlock();
                CloseBlock(token.Text, token.At);
                return null;
            case TokenKind.Name when token.Text is "import" or "readonly" && !tokens.Following.Is("="):
                throw NotOffered(token);
            case TokenKind.Name when !tokens.Following.Is("."):
                return ReadKeyword(token);
            default:
                return ReadExpressionStatement();
        }
    }

    private static TemplateFault NotOffered(Token token) =>
        new(TemplateCodes.NotOffered, token.At, $"Scriban has '{token.Text}', this engine has not");

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

}
