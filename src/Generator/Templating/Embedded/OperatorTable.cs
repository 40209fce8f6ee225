namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>Which operators there are, and which of Scriban's are left out.</summary>
internal static class OperatorTable
{
    /// <summary>How tightly an operator with two sides binds; 0 for anything else.</summary>
    public static int PrecedenceOf(string sign) => sign switch
    {
        "??" => 20,
        "||" => 30,
        "&&" => 40,
        "==" or "!=" => 70,
        "<" or "<=" or ">" or ">=" => 80,
        "+" or "-" => 100,
        "*" or "/" or "//" or "%" => 110,
        ".." or "..<" => 130,
        _ => 0,
    };

    /// <summary>What a sign or name of Scriban is called that this engine has not; null for all others.</summary>
    public static string? NotOffered(string text) => text switch
    {
        "?!" or "++" or "--" or "<<" or ">>" => $"the operator '{text}'",
        "@" => "function references ('@')",
        "^" => "argument expansion ('^')",
        "|>" => "the pipe '|>'",
        "..." => "open parameter lists ('...')",
        "do" => "anonymous functions ('do')",
        "this" or "empty" => $"'{text}'",
        _ => null,
    };
}
