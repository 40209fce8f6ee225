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
        if (target.Note is { } note)
            renderer.Write(NumberOf(note));
    }

    private static LinkInline NumberOf(NoteLink note)
    {
        var link = new LinkInline(note.Href, "");
        link.AppendChild(new LiteralInline(note.Number));
        var attributes = link.GetAttributes();
        attributes.AddClass("noteref");
        attributes.AddProperty("role", "doc-noteref");
        if (note.EpubType is { } type)
            attributes.AddProperty("epub:type", type);
        return link;
    }
}
