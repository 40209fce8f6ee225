using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>The fields of cards: HTML of one line, and without links, because cards have no pages beside them.</summary>
internal sealed class CardWriting : IWriting
{
    public Abilities Abilities => Abilities.None;

    public string AddressOf(string page) => "";

    public string Text(string plain) => FieldText.Clean(plain);

    public Written Words(string plain) => Written.HtmlOf(Text(plain));

    public Written Blocks(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve) => Line(prose, resolve);

    public Written Line(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve) => prose.ToInlineHtml(resolve);
}
