using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>The functions 'array.…'; null is the empty list, and no list is ever changed.</summary>
internal static class ArrayFunctions
{
    public static IEnumerable<Builtin> All { get; } =
    [
        new("add", 2, 2, a => (List<object?>)[.. a.List(0), a[1]]),
        new("add_range", 2, 2, a => Concat(a)),
        new("concat", 2, 2, a => Concat(a)),
        new("compact", 1, 1, a => a.List(0).Where(item => item is not null).ToList()),
        new("contains", 2, 2, a => a.List(0).Contains(a[1])),
        new("first", 1, 1, a => a.List(0) is [var first, ..] ? first : null),
        new("last", 1, 1, a => a.List(0) is [.., var last] ? last : null),
        new("join", 2, 2, Join),
        new("limit", 2, 2, a => a.List(0).Take(a.Whole(1)).ToList()),
        new("offset", 2, 2, a => a.List(0).Skip(a.Whole(1)).ToList()),
        new("map", 2, 2, Map),
        new("reverse", 1, 1, a => a.List(0).Reverse().ToList()),
        new("size", 1, 1, a => a.List(0).Count),
        new("uniq", 1, 1, a => a.List(0).Distinct().ToList()),
    ];

    private static List<object?> Concat(Arguments a) => [.. a.List(0), .. a.List(1)];

    private static string Join(Arguments a) =>
        string.Join(a.Text(1), a.List(0).Select(item => item is string or null || Values.IsNumber(item) ? Values.TextOf(item, 0) : throw a.Wrong(0, "a list of strings or numbers")));

    /// <summary>One member of each item; unlike in Scriban, an item without it is an error.</summary>
    private static List<object?> Map(Arguments a)
    {
        var name = a.Text(1) ?? throw a.Wrong(1, "the name of a member");
        return [.. a.List(0).Select(item => item is not null && TemplateMembers.TryGet(item, name, out var value)
            ? value
            : throw new TemplateFault(
                TemplateCodes.UnknownMember, a.At(1), $"an item has no member '{name}'", item is null ? null : Nearest.Hint(name, TemplateMembers.NamesOf(item))))];
    }
}
