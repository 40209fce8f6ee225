namespace SinoRussia.Generator.Markup;

/// <summary>Text that is HTML already and is not escaped again on output.</summary>
/// <param name="Html">Well-formed markup made by templates or by Markdig with raw HTML off, or JSON with every &lt; escaped; never taken from content as it stands.</param>
internal readonly record struct HtmlText(string Html)
{
    public static HtmlText Empty { get; } = new("");

    public override string ToString() => Html;
}
