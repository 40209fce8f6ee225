using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Outputs.Pages;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>The guide's words on cards: of one line, and without links, because cards have no pages beside them.</summary>
internal sealed class CardEdition : IEdition
{
    public bool CarriesData => false;

    public string AddressOf(string page) => "";

    public string Text(string plain) => FieldText.Clean(plain);

    public object Words(string plain) => Text(plain);

    public object Blocks(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve) => Line(prose, resolve);

    public object Line(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve) => prose.ToInlineHtml(resolve);
}
