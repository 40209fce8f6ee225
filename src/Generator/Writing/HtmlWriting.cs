using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Writing;

/// <summary>Web pages; the template engine escapes plain text.</summary>
/// <param name="corpus">Its names tell in which language foreign words are.</param>
/// <param name="words">Name the links to headings.</param>
/// <param name="addressOf">Says where pages are, from the site's root.</param>
internal sealed class HtmlWriting(Corpus corpus, InterfaceWords words, Func<string, string> addressOf) : IWriting
{
    private readonly ForeignWords foreign = ForeignIn(corpus);

    /// <summary>The words of other languages, as the names in the content tell which language they are.</summary>
    public static ForeignWords ForeignIn(Corpus corpus) =>
        new(corpus.Facts.SelectMany(f => f.Native).Select(n => (n.Text, n.Language)), corpus.Subject.Language);

    public Abilities Abilities => Abilities.Drawings | Abilities.LinkedData | Abilities.Scripts;

    public string AddressOf(string page) => addressOf(page);

    public string Text(string plain) => plain;

    public Written Words(string plain) => foreign.Mark(plain);

    public Written Blocks(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve) =>
        new(prose.ToHtml(resolve, foreign, heading => words.Say("frame.anchor", ("heading", heading))).Text.TrimEnd('\n'));

    public IReadOnlyList<Written> Sections(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve) =>
        [
            .. prose.ToHtmlSections(resolve, foreign, heading => words.Say("frame.anchor", ("heading", heading)))
                .Select(s => new Written(s.Text.TrimEnd('\n'))),
        ];

    public Written Line(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve) => prose.ToInlineHtml(resolve, foreign);
}
