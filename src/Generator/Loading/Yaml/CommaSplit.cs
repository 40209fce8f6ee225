using System.Text.RegularExpressions;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Loading.Yaml;

/// <summary>Finds items of a list in brackets that are parts of one: within brackets a comma ends a plain item.</summary>
/// <remarks>What is quoted was meant as it stands and is never reported.</remarks>
internal static partial class CommaSplit
{
    /// <param name="items">All of one list, in order.</param>
    public static void Check(string key, IReadOnlyList<Node> items, DiagnosticBag bag)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (items[i - 1] is not ScalarNode { IsPlain: true } before || items[i] is not ScalarNode { IsPlain: true } item
                || !Continues(before.Text, item.Text))
                continue;
            bag.Warn(
                LoadingCodes.CommaSplit, item.Start,
                $"'{item.Text}' reads as the rest of '{before.Text}'; expected one item of '{key}', since a comma in brackets ends a "
                    + "plain one",
                $"write \"{before.Text}, {item.Text}\" in quotes, or quote both if they are two");
        }
    }

    private static bool Continues(string before, string item) =>
        Conjunction().IsMatch(item)
        || (Pair().IsMatch(item) && Heading().IsMatch(before))
        || (before.Count('(') > before.Count(')') && item.Count(')') > item.Count('('))
        || (Year().IsMatch(item) && DayOfMonth().IsMatch(before));

    /// <summary>'and Mutual Assistance', 'of the Soviet Union': no name begins so.</summary>
    [GeneratedRegex(@"^(?:and|or|nor|but|of|for|with|by|between|и|или|о|об|et|ou|und|oder|y)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Conjunction();

    /// <summary>'Alliance and Mutual Assistance': the end of a row …</summary>
    [GeneratedRegex(@"^[^\s]+(?:\s[^\s]+){0,2}\s(?:and|or|и|et|und|y)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    /// <summary>… that 'Treaty of Friendship' begins.</summary>
    [GeneratedRegex(@"\s(?:of|on|for|between|against|concerning|о|об|по|de|sur|über)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\d{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    /// <summary>'Statement of December 18'.</summary>
    [GeneratedRegex(@"\p{Lu}\p{L}+\s\d{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex DayOfMonth();
}
