using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace SinoRussia.Generator.Markup;

/// <summary>Draws a heading in its form; the tree stays as it is, since other outputs draw it at the same time.</summary>
internal sealed class HeadingFormRenderer(HeadingForm form) : HtmlObjectRenderer<HeadingBlock>
{
    private const int Deepest = 6;

    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var tag = FormattableString.Invariant($"h{Math.Min(obj.Level + form.Deeper, Deepest)}");
        renderer.Write('<').Write(tag);
        if (form.Anchors is { } anchors)
            renderer.WriteAttributes(new HtmlAttributes { Id = anchors + obj.GetAttributes().Id });
        renderer.Write('>').WriteLeafInline(obj).Write("</").Write(tag).WriteLine('>');
    }
}
