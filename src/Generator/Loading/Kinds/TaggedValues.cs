using System.Globalization;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Values with a fixed form that are neither ids nor words of a list: codes, digests, addresses, names for Anki.</summary>
internal static class TaggedValues
{
    public static string Language(MapReader map) =>
        Checked(map, "language", map.Line("language"), IsLanguage, "a language tag such as 'en', 'zh' or 'zh-Hant'");

    public static string? CurrencyIfAny(MapReader map) =>
        map.LineIfAny("currency") is { } code
            ? Checked(
                map, "currency", code, c => c.Length == 3 && c.All(char.IsAsciiLetterUpper),
                "three capital letters of ISO 4217 such as 'USD'")
            : null;

    public static string Sha256(MapReader map) =>
        Checked(
            map, "sha256", map.Line("sha256"), d => d.Length == 64 && d.All(char.IsAsciiHexDigitLower),
            "64 hexadecimal digits in lower case");

    /// <summary>Empty, or an absolute web address that ends in '/'.</summary>
    public static string Address(MapReader map)
    {
        if (!map.Needed("address") || map.NodeIfAny("address") is ScalarNode { IsPlain: false, Text: "" })
            return "";
        return Checked(
            map, "address", map.LineIfAny("address") ?? "", IsAddress, "\"\", or an address that begins with 'https://' and ends with '/'");
    }

    /// <summary>An absolute web address of a page; null when missing.</summary>
    public static string? WebPageIfAny(MapReader map, string key) =>
        map.LineIfAny(key) is { } address
            ? Checked(
                map, key, address, a => IsAddress(a.Split('#', '?')[0].TrimEnd('/') + '/') && !a.Any(char.IsWhiteSpace),
                "an address that begins with 'https://'")
            : null;

    /// <summary>The root of all card tags: Anki splits tags at blanks and reads '::' as a level.</summary>
    public static string Tag(MapReader map) =>
        Checked(
            map, "tag", map.Line("tag"), t => !t.Any(c => char.IsWhiteSpace(c) || c is ',' or ':' or '"'),
            "one word without ',', ':' or '\"'");

    /// <summary>The parent deck: Anki changes names with quotes or outer blanks and reads '::' as a level.</summary>
    public static string Deck(MapReader map) =>
        Checked(map, "deck", map.Line("deck"), d => d.Trim() == d && !d.Any(c => c is ':' or '"'), "a name without ':' or '\"'");

    /// <summary>Two whole numbers, such as '700-1200'; null when missing or after an error was added.</summary>
    public static (int Least, int Most)? RangeIfAny(MapReader map, string key)
    {
        if (map.LineIfAny(key) is not { } text)
            return null;
        if (text.Split('-') is [var first, var last] && Number(first) is { } least && Number(last) is { } most && least <= most)
            return (least, most);
        map.Bag.Error(
            LoadingCodes.Malformed, map.ValueStart(key), $"'{key}' is '{text}'; expected the least and the most, such as '700-1200'");
        return null;

        static int? Number(string digits) =>
            int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>What commas divide, two words or more; fewer after an error was added.</summary>
    public static IReadOnlyList<string> Group(MapReader map, string key, ScalarNode line)
    {
        var words = line.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            map.Bag.Error(
                LoadingCodes.Malformed, line.Start,
                $"'{key}' has '{line.Text}'; expected two or more words or names that mean the same, divided by commas");
        }

        return words;
    }

    private static string Checked(MapReader map, string key, string value, Func<string, bool> isGood, string expected)
    {
        if (value.Length > 0 && !isGood(value))
            map.Bag.Error(LoadingCodes.Malformed, map.ValueStart(key), $"'{key}' is '{value}'; expected {expected}");
        return value;
    }

    private static bool IsLanguage(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetterLower) &&
            Array.TrueForAll(parts, p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>
    /// Letters, digits and what an address of a folder is written with; a name, a question or a place in a page has no business in it.
    /// </summary>
    private static bool IsAddress(string address) =>
        address.EndsWith('/')
            && address.All(c => char.IsAsciiLetterOrDigit(c) || "-._~%!$&'()*+,;=:@/[]".Contains(c, StringComparison.Ordinal))
        && Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.UserInfo.Length == 0;
}
