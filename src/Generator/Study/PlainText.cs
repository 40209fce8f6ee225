using System.Collections.Concurrent;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Study;

/// <summary>
/// Prose without its markup, made once of each text: a link is its words, or its target's name. Safe to ask from several threads.
/// </summary>
internal sealed class PlainText(LinkGraph links)
{
    private readonly ConcurrentDictionary<Prose, string> texts = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Prose, string> glosses = new(ReferenceEqualityComparer.Instance);

    /// <summary>The whole text, a line a block, lines ended by '\n' and none at the end.</summary>
    public string Of(Prose prose) => texts.GetOrAdd(prose, p => Of(links.ProseOf(p)));

    /// <summary>As of prose, for Markdown of any number of blocks.</summary>
    public string Of(string markdown) => Of(ParsedProse.Parse(markdown));

    /// <summary>The whole text on one line.</summary>
    public string LineOf(Prose prose) => Of(prose).Replace('\n', ' ');

    /// <summary>The first sentence.</summary>
    public string GlossOf(Prose prose) => glosses.GetOrAdd(prose, p => Of(ParsedProse.ParseLine(FirstSentence.Of(p.Text))));

    private string Of(ParsedProse prose) => prose.ToPlainText(links.NameOf);
}
