namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>The tokens of a template with a place in them.</summary>
internal sealed class TokenStream(IReadOnlyList<Token> tokens)
{
    /// <summary>Deeper nesting would risk the stack; Scriban has a limit of its own.</summary>
    private const int DepthLimit = 250;

    private int at;

    public Token Current => tokens[at];

    public Token Following => tokens[Math.Min(at + 1, tokens.Count - 1)];

    public Token Take()
    {
        var token = tokens[at];
        if (at < tokens.Count - 1)
            at++;
        return token;
    }

    public bool TryTake(string symbol)
    {
        if (!Current.Is(symbol))
            return false;
        Take();
        return true;
    }

    public Token Expect(string symbol, string where) =>
        Current.Is(symbol) ? Take() : throw Unexpected($"expected '{symbol}' {where}");

    public string ExpectName(string what)
    {
        if (Current.Kind != TokenKind.Name)
            throw Unexpected($"expected {what}");
        return Take().Text;
    }

    public void SkipSeparators()
    {
        while (Current.Kind == TokenKind.Separator)
            Take();
    }

    public void SkipStatement()
    {
        while (!Current.EndsStatement)
            Take();
    }

    /// <summary>Counts nesting while <paramref name="read"/> runs.</summary>
    public T Nested<T>(Func<T> read)
    {
        Deepen();
        var result = read();
        Depth--;
        return result;
    }

    /// <summary>Counts one level more; chains of operators, members and pipes are as deep as brackets when they are evaluated.</summary>
    public void Deepen()
    {
        if (++Depth > DepthLimit)
            throw new TemplateFault(TemplateCodes.Limit, Current.At, $"nested deeper than {DepthLimit}");
    }

    /// <summary>Levels that are open; set back when a statement is given up or a chain ends.</summary>
    public int Depth { get; set; }

    public TemplateFault Unexpected(string expected, string? hint = null) =>
        new(TemplateCodes.Syntax, Current.At, $"unexpected {Current.Shown}; {expected}", hint);
}
