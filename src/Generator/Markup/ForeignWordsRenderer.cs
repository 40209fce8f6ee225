using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace SinoRussia.Generator.Markup;

/// <summary>Draws text as Markdig does, and says of foreign words in which language they are.</summary>
internal sealed class ForeignWordsRenderer(ForeignWords words) : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline obj)
    {
        var text = obj.Content.ToString();
        if (!renderer.EnableHtmlEscape)
        {
            renderer.Write(text);
            return;
        }

        var done = 0;
        foreach (var run in words.In(text))
        {
            renderer.WriteEscape(text.AsSpan(done, run.Start - done));
            renderer.Write("<span lang=\"").WriteEscape(run.Language).Write("\">");
            renderer.WriteEscape(text.AsSpan(run.Start, run.Length));
            renderer.Write("</span>");
            done = run.Start + run.Length;
        }

        renderer.WriteEscape(text.AsSpan(done));
    }
}
