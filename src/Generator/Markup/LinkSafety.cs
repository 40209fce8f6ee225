namespace SinoRussia.Generator.Markup;

/// <summary>Which addresses an ordinary Markdown link may have: https, http, mailto, and paths relative to the page.</summary>
internal static class LinkSafety
{
    private static readonly string[] Schemes = ["https", "http", "mailto"];

    /// <summary>What is wrong with an address, then what was expected; null when it may be used.</summary>
    public static string? Problem(string address)
    {
        // Browsers drop control characters and leading blanks before they look for the scheme.
        var seen = string.Concat(address.Where(c => c > ' ' && !char.IsControl(c)));
        var end = seen.AsSpan().IndexOfAny("/\\?#");
        var colon = (end < 0 ? seen : seen[..end]).IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0)
        {
            var scheme = seen[..colon].ToLowerInvariant();
            return Schemes.Contains(scheme) ? ControlProblem(address) : $"a link's address begins with '{scheme}:', expected https, http, mailto or a relative path";
        }

        return seen is ['/' or '\\', ..] ? "a link's address begins with a slash, expected a path relative to the page" : ControlProblem(address);
    }

    /// <summary>Written by an entity, a line end would become part of the address, %0a, and lead nowhere.</summary>
    private static string? ControlProblem(string address) =>
        address.Any(char.IsControl) || address.StartsWith(' ') ? "a link's address holds a control character or begins with a blank, expected neither" : null;
}
