namespace SinoRussia.Generator.Templating.Embedded;

/// <content>What stands between operators.</content>
internal sealed partial class ExpressionParser
{
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
        if (InFunction)
            throw new TemplateFault(TemplateCodes.NotOffered, token.At, "Scriban has '$' in functions, this engine in included templates only", "write the parameter's name");
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
            if (!tokens.TryTake("."))
                throw new TemplateFault(TemplateCodes.NotOffered, token.At, $"'{token.Text}' is the name of a group of functions; Scriban can have a variable of that name, this engine can not");
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

            tokens.Deepen();
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
}
