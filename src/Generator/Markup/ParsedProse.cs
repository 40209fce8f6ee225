namespace SinoRussia.Generator.Markup;

/// <summary>Markdown text, parsed once and rendered as often as needed.</summary>
internal sealed class ParsedProse
{
    /// <summary>Wiki links in the order of the text.</summary>
    public IReadOnlyList<WikiLink> Links => throw new NotImplementedException();

    /// <summary>Headings of the text with their anchors, in order.</summary>
    public IReadOnlyList<Heading> Headings => throw new NotImplementedException();

    /// <summary>Parses Markdown; <paramref name="problem"/> is told the offset and words of each unsafe or malformed link.</summary>
    public static ParsedProse Parse(string markdown, Action<int, string>? problem = null) => throw new NotImplementedException();

    /// <summary>As HTML blocks.</summary>
    public HtmlText ToHtml(Func<WikiLink, ResolvedLink?> resolve) => throw new NotImplementedException();

    /// <summary>As HTML without the enclosing paragraph, for text of one line.</summary>
    public HtmlText ToInlineHtml(Func<WikiLink, ResolvedLink?> resolve) => throw new NotImplementedException();

    /// <summary>As Markdown with the wiki links written as ordinary links.</summary>
    public string ToMarkdown(Func<WikiLink, ResolvedLink?> resolve) => throw new NotImplementedException();

    /// <summary>As text without any markup; links are their words, <paramref name="title"/> gives a target's title.</summary>
    public string ToPlainText(Func<string, string> title) => throw new NotImplementedException();
}

/// <summary>A heading and the anchor it gets.</summary>
internal sealed record Heading(int Level, string Text, string Anchor);
