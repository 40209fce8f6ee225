using System.Globalization;

namespace SinoRussia.Generator.Views;

/// <summary>A list that is too long for one page goes on on others.</summary>
/// <remarks>The first part keeps the address; behind that of the others stand a dot, which no id has, and the number of the part.</remarks>
internal static class PageParts
{
    private static readonly IReadOnlyList<PartLink> None = [];

    /// <summary>How many parts a list needs; at least one.</summary>
    /// <param name="most">Items on a page.</param>
    public static int CountOf(int items, int most) => Math.Max(1, (items + most - 1) / most);

    /// <summary>The part that an item is on, from 1.</summary>
    /// <param name="place">Of the item in the list, from 0.</param>
    public static int PartOf(int place, int most) => place / most + 1;

    /// <summary>Path without extension.</summary>
    public static string PathOf(string page, int part) =>
        part == 1 ? page : string.Create(CultureInfo.InvariantCulture, $"{page}.{part}");

    /// <summary>The title of a part as heads and headings have it.</summary>
    public static string TitleOf(PageScope scope, string title, int part, int count) =>
        part == 1 ? title : scope.Interface.Say("frame.part", ("title", title), ("number", NameOf(part)), ("count", NameOf(count)));

    /// <summary>Leads to all parts; empty for a list of one.</summary>
    /// <param name="page">Path of the first.</param>
    /// <param name="current">The part that is shown; 0 for a page that shows none.</param>
    public static IReadOnlyList<PartLink> Links(PageScope scope, string page, int current, int count) => count == 1 ? None :
        [.. Enumerable.Range(1, count).Select(n => new PartLink(NameOf(n), scope.Href(PathOf(page, n)), n == current))];

    /// <summary>What a part shows of lists under headings; empty ones are left out.</summary>
    /// <remarks>A list that is cut goes on under its heading on the next part.</remarks>
    public static IEnumerable<(TGroup Group, IReadOnlyList<TItem> Items)> Cut<TGroup, TItem>(
        IEnumerable<(TGroup Group, IReadOnlyList<TItem> Items)> groups, int part, int most)
    {
        var (from, place) = ((part - 1) * most, 0);
        foreach (var (group, items) in groups)
        {
            var (first, last) = (Math.Max(0, from - place), Math.Min(items.Count, from + most - place));
            if (first < last)
                yield return (group, first == 0 && last == items.Count ? items : [.. items.Skip(first).Take(last - first)]);
            place += items.Count;
        }
    }

    private static string NameOf(int number) => number.ToString(CultureInfo.InvariantCulture);
}
