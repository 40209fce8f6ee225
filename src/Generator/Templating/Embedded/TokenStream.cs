namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>The tokens of a template with a place in them.</summary>
internal sealed class TokenStream(IReadOnlyList<Token> tokens)
{
    /// <summary>Deeper nesting would risk the stack; Scriban has a limit of its own.</summary>
    private const int DepthLimit = 250;

    private int at;
    private int depth;

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
        if (++depth > DepthLimit)
            throw new TemplateFault(TemplateCodes.Limit, Current.At, $"nested deeper than {DepthLimit}");
        var result = read();
        depth--;
        return result;
    }

    /// <summary>Forgets the nesting of a statement that was given up.</summary>
    public int Depth { get => depth; set => depth = value; }

    public TemplateFault Unexpected(string expected, string? hint = null) =>
        new(TemplateCodes.Syntax, Current.At, $"unexpected {Current.Shown}; {expected}", hint);
}
