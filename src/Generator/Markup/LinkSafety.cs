namespace SinoRussia.Generator.Markup;

/// <summary>Which addresses an ordinary Markdown link may have: those with https, http or mailto.</summary>
/// <remarks>A path would be relative to the page, and one text stands on several: in the guide, the book, the Markdown and on
/// cards.</remarks>
internal static class LinkSafety
{
    private static readonly string[] Schemes = ["https", "http", "mailto"];

    /// <summary>What is wrong with the address of a link in prose, then what was expected; null when it may be used.</summary>
    public static string? Problem(string address) =>
        Danger(address) is { } danger ? danger
        : address.Trim().Length == 0 ? "a link has no address, expected one with https, http or mailto"
        : ControlProblem(address) is { } control ? control
        : HasScheme(Seen(address)) ? null
        : "a link's address is a path, and this text stands on several pages, expected [[id]] or an address with https, http or mailto";

    /// <summary>Why an address may stand on no page at all, then what was expected; null when it may.</summary>
    public static string? Danger(string address)
    {
        var seen = Seen(address);
        if (HasScheme(seen))
        {
            var scheme = seen[..seen.IndexOf(':', StringComparison.Ordinal)].ToLowerInvariant();
            return Schemes.Contains(scheme) ? null : $"a link's address begins with '{scheme}:', expected https, http or mailto";
        }

        return seen is ['/' or '\\', ..]
            ? "a link's address begins with a slash, expected [[id]] or an address with https, http or mailto"
            : null;
    }

    /// <summary>Browsers drop control characters and leading blanks before they look for the scheme.</summary>
    private static string Seen(string address) => string.Concat(address.Where(c => c > ' ' && !char.IsControl(c)));

    private static bool HasScheme(string seen)
    {
        var end = seen.AsSpan().IndexOfAny("/\\?#");
        return (end < 0 ? seen : seen[..end]).Contains(':', StringComparison.Ordinal);
    }

    /// <summary>Written by an entity, a line end would become part of the address, %0a, and lead nowhere.</summary>
    private static string? ControlProblem(string address) =>
        address.Any(char.IsControl) || address.StartsWith(' ')
            ? "a link's address holds a control character or begins with a blank, expected neither"
            : null;
}
