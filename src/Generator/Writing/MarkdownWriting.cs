using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Writing;

/// <summary>Markdown files.</summary>
/// <param name="addressOf">Says where pages are: among files of Markdown, or among web pages.</param>
internal sealed class MarkdownWriting(Func<string, string> addressOf) : IWriting
{
    public Abilities Abilities => Abilities.None;

    public string AddressOf(string page) => addressOf(page);

    public string Text(string plain) => MarkdownText.Escape(plain);

    public Written Words(string plain) => new(Text(plain));

    public Written Blocks(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve) => new(prose.ToMarkdown(resolve).TrimEnd('\n'));

    public Written Line(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve) =>
        new(prose.ToMarkdown(resolve).Trim().ReplaceLineEndings(" "));
}
