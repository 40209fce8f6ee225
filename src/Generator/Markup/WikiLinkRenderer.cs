using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace SinoRussia.Generator.Markup;

/// <summary>Draws a wiki link as Markdig draws an ordinary one; as plain words where nothing is resolved.</summary>
internal sealed class WikiLinkRenderer(Func<WikiLink, ResolvedLink?> resolve) : HtmlObjectRenderer<WikiLinkInline>
{
    protected override void Write(HtmlRenderer renderer, WikiLinkInline obj)
    {
        var target = resolve(obj.Link);
        var words = new LiteralInline(target?.Words ?? obj.Link.Words ?? obj.Link.Id);
        if (target is not { Href.Length: > 0 })
        {
            renderer.Write(words);
            return;
        }

        var link = new LinkInline(target.Href, "");
        link.AppendChild(words);
        if (target.Kind is { } kind)
            link.GetAttributes().AddClass("to-" + kind);
        renderer.Write(link);
    }
}
