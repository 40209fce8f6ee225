using System.Globalization;

namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>Cuts a template into text and the tokens of its code; removes white space where '{{-' and '{{~' ask for it.</summary>
internal sealed class Lexer
{
    /// <summary>Longest first, so that the first that fits is the right one.</summary>
    private static readonly string[] Symbols =
    [
        "..<", "...", "//=", "..", "??", "?.", "?!", "&&", "||", "|>", "==", "!=", "<=", ">=", "//", "+=", "-=", "*=", "/=", "%=", "++", "--",
        "<<", ">>", "^^", "(", ")", "[", "]", "{", "}", ",", ":", ".", "|", "?", "!", "=", "<", ">", "+", "-", "*", "/", "%", "@", "^", "&",
    ];

    private readonly string source;
    private readonly List<Token> tokens = [];
    private int at;
    private int openBraces;

    private Lexer(string source) => this.source = source;

    /// <summary>The tokens, closed by one of kind End; throws <see cref="TemplateFault"/> at the first piece that is no token.</summary>
    public static List<Token> Read(string source)
    {
        var lexer = new Lexer(source);
        while (lexer.at < source.Length)
            lexer.ReadText();
        lexer.Add(TokenKind.End, source.Length, "");
        return lexer.tokens;
    }

    private char Current => Peek(0);

    private char Peek(int ahead) => at + ahead < source.Length ? source[at + ahead] : '\0';

    private void Add(TokenKind kind, int start, string text, object? number = null) =>
        tokens.Add(new Token(kind, start, text, number, start > 0 && char.IsWhiteSpace(source[start - 1])));

    /// <summary>Text up to the next code or raw block, then that block.</summary>
    private void ReadText()
    {
        var start = at;
        for (; at < source.Length; at++)
        {
            if (Current != '{')
                continue;
            var percents = 0;
            while (Peek(1 + percents) == '%')
                percents++;
            if (Peek(1 + percents) != '{')
                continue;
            var mode = Peek(2 + percents);
            AddText(start, WithoutTrailingSpace(start, at, mode));
            var opening = at;
            at += 2 + percents + (mode is '-' or '~' ? 1 : 0);
            if (percents > 0)
                ReadRaw(opening, percents);
            else
                ReadCode(opening);
            return;
        }

        AddText(start, at);
    }

    private void AddText(int start, int end)
    {
        if (end > start)
            Add(TokenKind.Text, start, source[start..end]);
    }

    private int WithoutTrailingSpace(int start, int end, char mode)
    {
        if (mode is '-' or '~')
        {
            while (end > start && char.IsWhiteSpace(source[end - 1]) && (mode == '-' || source[end - 1] != '\n'))
                end--;
        }

        return end;
    }

    /// <summary>Length of '}}' with its mode, or of '}%}' after as many percent signs as the block was opened with; 0 when none is here.</summary>
    private int ClosingLength(int percents)
    {
        var length = Current is '-' or '~' ? 1 : 0;
        if (Peek(length) != '}')
            return 0;
        for (var i = 1; i <= percents; i++)
        {
            if (Peek(length + i) != '%')
                return 0;
        }

        return Peek(length + percents + 1) == '}' ? length + percents + 2 : 0;
    }

    private void Close(int length)
    {
        var mode = Current;
        at += length;
        if (mode is not ('-' or '~'))
            return;
        while (at < source.Length && char.IsWhiteSpace(Current))
        {
            at++;
            if (mode == '~' && source[at - 1] == '\n')
                return;
        }
    }

    private void ReadRaw(int opening, int percents)
    {
        for (var start = at; at < source.Length; at++)
        {
            if (ClosingLength(percents) is > 0 and var length)
            {
                AddText(start, at);
                Close(length);
                return;
            }
        }

        var sign = new string('%', percents);
        throw new TemplateFault(TemplateCodes.Syntax, opening, $"the raw block '{{{sign}{{' is not closed; expected '}}{sign}}}' after it");
    }

    private void ReadCode(int opening)
    {
        while (at < source.Length)
        {
            if (openBraces == 0 && ClosingLength(0) is > 0 and var length)
            {
                Add(TokenKind.BlockEnd, at, "");
                Close(length);
                return;
            }

            ReadToken();
        }

        throw new TemplateFault(TemplateCodes.Syntax, opening, "the code block '{{' is not closed; expected '}}' after it");
    }

    private void ReadToken()
    {
        var start = at;
        var c = Current;
        if (c is '\n' or ';')
        {
            at++;
            Add(TokenKind.Separator, start, "");
        }
        else if (char.IsWhiteSpace(c))
        {
            at++;
        }
        else if (c == '#')
        {
            SkipComment();
        }
        else if (c is '"' or '\'' or '`')
        {
            var text = StringReader.Read(source, ref at);
            Add(TokenKind.String, start, text);
        }
        else if (char.IsAsciiDigit(c))
        {
            var number = ReadNumber();
            Add(TokenKind.Number, start, source[start..at], number);
        }
        else if (c == '_' || char.IsLetter(c))
        {
            Add(TokenKind.Name, start, ReadName());
        }
        else if (c == '$')
        {
            at++;
            if (Current is '"' or '\'')
                throw new TemplateFault(TemplateCodes.NotOffered, start, "Scriban has interpolated strings ($\"…\"), this engine has not", "join the parts with +");
            Add(TokenKind.Local, start, ReadName());
        }
        else
        {
            ReadSymbol(start);
        }
    }

    private void ReadSymbol(int start)
    {
        var symbol = Array.Find(Symbols, s => string.CompareOrdinal(source, start, s, 0, s.Length) == 0)
            ?? throw new TemplateFault(TemplateCodes.Syntax, start, $"'{source[start]}' has no meaning inside a code block");
        openBraces += symbol == "{" ? 1 : symbol == "}" ? -1 : 0;
        if (openBraces < 0)
            throw new TemplateFault(TemplateCodes.Syntax, start, "'}' closes nothing; expected '}}' at the end of a code block");
        at += symbol.Length;
        Add(TokenKind.Symbol, start, symbol);
    }

    private string ReadName()
    {
        var start = at;
        while (Current == '_' || char.IsLetterOrDigit(Current))
            at++;
        return source[start..at];
    }

    /// <summary>'# …' ends with the line, '## … ##' with its sign; both end with the code block.</summary>
    private void SkipComment()
    {
        var multiline = Peek(1) == '#';
        at += multiline ? 2 : 1;
        while (at < source.Length && (openBraces > 0 || ClosingLength(0) == 0))
        {
            if (multiline && Current == '#' && Peek(1) == '#')
            {
                at += 2;
                return;
            }

            if (!multiline && Current == '\n')
                return;
            at++;
        }
    }

    private object ReadNumber()
    {
        var start = at;
        SkipDigits();
        var isWhole = true;
        if (Current == '.' && char.IsAsciiDigit(Peek(1)))
        {
            isWhole = false;
            at++;
            SkipDigits();
        }

        if (char.IsLetter(Current) || Current == '_')
            throw new TemplateFault(TemplateCodes.NotOffered, start, "numbers are written with digits and one '.' only; Scriban has further forms, this engine has not");
        var text = source.AsSpan(start, at - start);
        if (!isWhole)
            return double.Parse(text, CultureInfo.InvariantCulture);
        if (int.TryParse(text, CultureInfo.InvariantCulture, out var small))
            return small;
        return long.TryParse(text, CultureInfo.InvariantCulture, out var large)
            ? large
            : throw new TemplateFault(TemplateCodes.NotOffered, start, "the number is too large; Scriban has numbers over 9223372036854775807, this engine has not");
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current))
            at++;
    }
}
