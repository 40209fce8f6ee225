using System.Globalization;
using System.Text;

namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>Reads string literals: "…" and '…' with escapes, `…` without.</summary>
internal static class StringReader
{
    /// <summary>The string that begins at <paramref name="at"/>, which is moved behind it.</summary>
    public static string Read(string source, ref int at)
    {
        var start = at;
        var quote = source[at++];
        var result = new StringBuilder();
        while (at < source.Length)
        {
            var c = source[at++];
            if (c == quote && quote == '`' && at < source.Length && source[at] == '`')
                at++;
            else if (c == quote)
                return result.ToString();
            if (c == '\\' && quote != '`')
                AppendEscape(result, source, ref at);
            else
                result.Append(c);
        }

        throw new TemplateFault(TemplateCodes.Syntax, start, $"the string is not closed; expected {quote} after it");
    }

    private static void AppendEscape(StringBuilder result, string source, ref int at)
    {
        var start = at - 1;
        var c = at < source.Length ? source[at++] : '\0';
        switch (c)
        {
            case 'n': result.Append('\n'); break;
            case 'r': result.Append('\r'); break;
            case 't': result.Append('\t'); break;
            case 'b': result.Append('\b'); break;
            case 'f': result.Append('\f'); break;
            case '"' or '\'' or '\\': result.Append(c); break;
            case 'u': result.Append((char)ReadHex(source, start, ref at, 4)); break;
            case 'x': result.Append((char)ReadHex(source, start, ref at, 2)); break;
            default:
                throw new TemplateFault(TemplateCodes.Syntax, start, "unknown escape in a string; expected one of \\n \\r \\t \\b \\f \\\" \\' \\\\ \\uXXXX \\xXX");
        }
    }

    private static int ReadHex(string source, int start, ref int at, int digits)
    {
        if (at + digits > source.Length || !int.TryParse(source.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            throw new TemplateFault(TemplateCodes.Syntax, start, $"expected {digits} hexadecimal digits after the escape");
        at += digits;
        return code;
    }
}
