namespace SinoRussia.Generator.Markup;

/// <summary>Text as the format it goes into has it, HTML or Markdown; templates print it as it stands and never escape it again.</summary>
/// <param name="Text">
/// Of HTML well-formed markup made by templates or by Markdig with raw HTML off, or JSON with every &lt; escaped; of Markdown what reads as
/// meant. Never taken from content as it stands.
/// </param>
internal readonly record struct Written(string Text)
{
    public static Written Empty { get; } = new("");

    /// <summary>Plain text as HTML has it, in elements and in quoted attributes.</summary>
    public static Written HtmlOf(string plain) => new(MarkupEscape.Escape(plain));

    public override string ToString() => Text;
}
