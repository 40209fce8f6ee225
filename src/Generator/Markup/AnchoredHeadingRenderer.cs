using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SinoRussia.Generator.Markup;

/// <summary>
/// Draws a heading as Markdig does, and behind it a link to it, as templates/shared/_anchor.html.sbn has it for the headings of templates.
/// </summary>
/// <param name="nameOf">What the link to a heading is called.</param>
internal sealed class AnchoredHeadingRenderer(IReadOnlyList<Heading> headings, Func<string, string> nameOf) : HeadingRenderer
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        base.Write(renderer, obj);
        if (headings.FirstOrDefault(h => h.Anchor == obj.GetAttributes().Id) is not { } heading)
            return;
        var link = new LinkInline("#" + heading.Anchor, "");
        link.GetAttributes().AddClass("anchor");
        link.GetAttributes().AddProperty("aria-label", nameOf(heading.Text));
        renderer.Write(link);
        renderer.WriteLine();
    }
}
