namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>Text between code blocks, as it is printed.</summary>
    Text,

    /// <summary>The end of a code block.</summary>
    BlockEnd,

    /// <summary>The end of a line or a semicolon inside a code block.</summary>
    Separator,

    /// <summary>A name or a keyword.</summary>
    Name,

    /// <summary>A name after '$'; empty for '$' alone.</summary>
    Local,
    Number,
    String,

    /// <summary>An operator or a bracket.</summary>
    Symbol,

    /// <summary>The end of the template.</summary>
    End,
}

/// <summary>A piece of a template.</summary>
/// <param name="At">Offset of its first character.</param>
/// <param name="Text">Text to print, name, symbol, or the string's value.</param>
/// <param name="Number">An int, a long or a double for numbers, else null.</param>
/// <param name="SpaceBefore">True when white space stands before it: 'f (x)' is not 'f(x)'.</param>
internal readonly record struct Token(TokenKind Kind, int At, string Text, object? Number = null, bool SpaceBefore = false)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    public bool IsName(string name) => Kind == TokenKind.Name && Text == name;

    public bool EndsStatement => Kind is TokenKind.Separator or TokenKind.BlockEnd or TokenKind.End or TokenKind.Text;

    /// <summary>How an error message calls it.</summary>
    public string Shown => Kind switch
    {
        TokenKind.End => "the end of the template",
        TokenKind.BlockEnd or TokenKind.Text => "the end of the code block",
        TokenKind.Separator => "the end of the statement",
        TokenKind.String => "a string",
        TokenKind.Local => $"'${Text}'",
        _ => $"'{Text}'",
    };
}
