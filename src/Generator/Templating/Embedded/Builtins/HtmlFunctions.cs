using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>The functions 'html.…'.</summary>
internal static class HtmlFunctions
{
    public static IEnumerable<Builtin> All { get; } =
    [
        new("escape", 1, 1, a => a[0] is Written ? a[0] : new Written(MarkupEscape.Escape(a.Text(0) ?? ""))),
        new("url_encode", 1, 1, a => Uri.EscapeDataString(a.Text(0) ?? "")),
    ];
}
