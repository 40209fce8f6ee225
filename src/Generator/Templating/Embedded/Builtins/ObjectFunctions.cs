using System.Collections;

namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>The functions 'object.…'.</summary>
internal static class ObjectFunctions
{
    public static IEnumerable<Builtin> All { get; } =
    [
        new("default", 2, 2, a => a[0] is null or "" ? a[1] : a[0]),
        new("keys", 1, 1, a => a[0] is null ? new List<object?>() : TemplateMembers.NamesOf(a[0]!).Cast<object?>().ToList()),
        new("size", 1, 1, a => Size(a)),
    ];

    private static int Size(Arguments a) => a[0] switch
    {
        string text => text.Length,
        IDictionary members => members.Count,
        null => 0,
        _ => a.List(0).Count,
    };
}
