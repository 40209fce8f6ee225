namespace SinoRussia.Generator.Templating.Embedded;

/// <content>The statements that end with 'end', and 'ret'.</content>
internal sealed partial class StatementParser
{
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
                report(new TemplateFault(TemplateCodes.NotOffered, stray.At, "Scriban leaves out what stands between 'case' and its first 'when', this engine allows white space only"));
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
        var outer = (loops, expressions.InFunction);
        (loops, expressions.InFunction) = (0, true);
        var body = ReadBlock();
        (loops, expressions.InFunction) = outer;
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
        return expressions.InFunction
            ? new Return(at, value)
            : throw new TemplateFault(TemplateCodes.NotOffered, at, "Scriban can return a value from a template, this engine from functions only");
    }
}
