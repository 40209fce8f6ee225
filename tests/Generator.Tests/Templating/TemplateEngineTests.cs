using SinoRussia.Generator.Markup;
using Xunit;

namespace SinoRussia.Generator.Tests.Templating;

public class TemplateEngineTests
{
    private static readonly object Model = new
    {
        Title = "Fish & <chips>",
        Body = new Written("<p>safe</p>"),
        Items = new[] { new { Name = "a", Size = 1.5m }, new { Name = "b", Size = 2m } },
        Nothing = (string?)null,
    };

    [Fact]
    public void A_page_is_put_together_from_partials_loops_and_conditions()
    {
        using var folder = new TemplateFolder()
            .With("shared/_top.html.sbn", "<h1 class=\"{{ $.class ?? 'plain' }}\">{{ title }}</h1>\n")
            .With("page.html.sbn", """
                {{ include 'shared/_top.html.sbn' class: 'a"b' ~}}
                {{~ capture list ~}}
                <ul>
                  {{~ for item in items ~}}
                  <li>{{ for.index + 1 }} {{ item.name | string.upcase }} {{ item.size }}{{ if for.last }}.{{ else }},{{ end }}</li>
                  {{~ end ~}}
                </ul>
                {{~ end ~}}
                {{ list }}{{ body }}{{ nothing }}
                """);

        var text = folder.Render("page.html.sbn", Model);

        Assert.Empty(folder.Findings);
        Assert.Equal("""
            <h1 class="a&quot;b">Fish &amp; &lt;chips&gt;</h1>
            <ul>
              <li>1 A 1.5,</li>
              <li>2 B 2.</li>
            </ul>
            <p>safe</p>
            """, text);
    }

    [Fact]
    public void Nothing_is_escaped_in_Markdown()
    {
        using var folder = new TemplateFolder().With("page.md.sbn", "{{ title }} {{ body }}");

        Assert.Equal("Fish & <chips> <p>safe</p>", folder.Render("page.md.sbn", Model));
    }

    [Fact]
    public void An_error_in_a_partial_names_the_templates_that_led_to_it()
    {
        using var folder = new TemplateFolder()
            .With("_inner.md.sbn", "x\n{{ titel }}")
            .With("outer.md.sbn", "{{ include '_inner.md.sbn' }}");

        Assert.Null(folder.Render("outer.md.sbn", Model));
        Assert.Equal(["_inner.md.sbn:2:4: SR403: unknown variable 'titel'"], folder.Findings);
        Assert.StartsWith("did you mean 'title'?; called from ", folder.Hints[0], StringComparison.Ordinal);
        Assert.EndsWith("outer.md.sbn:1:4", folder.Hints[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_that_spoils_many_pages_is_reported_once()
    {
        using var folder = new TemplateFolder()
            .With("_inner.md.sbn", "{{ titel }}")
            .With("a.md.sbn", "{{ include '_inner.md.sbn' }}")
            .With("b.md.sbn", "{{ include '_inner.md.sbn' }}");
        var engine = folder.Load();

        Assert.Null(engine.Render("a.md.sbn", Model, folder.Bag));
        Assert.Null(engine.Render("b.md.sbn", Model, folder.Bag));
        Assert.Equal(["_inner.md.sbn:1:4: SR403: unknown variable 'titel'"], folder.Findings);
    }

    [Fact]
    public void A_file_that_is_no_template_is_left_alone()
    {
        using var folder = new TemplateFolder().With("assets/site.css", "{{ if }}").With("name.anki.html", "{{Front}}");

        folder.Load();

        Assert.Empty(folder.Findings);
    }

    [Fact]
    public void A_template_that_does_not_exist_is_reported_with_the_nearest_name()
    {
        using var folder = new TemplateFolder().With("guide/fact.html.sbn", "");

        Assert.Null(folder.Render("guide/facts.html.sbn", Model));
        Assert.Equal(["did you mean 'guide/fact.html.sbn'?"], folder.Hints);
    }

    [Theory]
    [InlineData("{{ thing.broken }}", "page.md.sbn:1:4: SR406: broken on purpose")]
    [InlineData("{{ things[0].broken }}", "page.md.sbn:1:4: SR406: broken on purpose")]
    [InlineData("{{ x = thing; x?.broken.more }}", "page.md.sbn:1:15: SR406: broken on purpose")]
    [InlineData("{{ broken }}", "page.md.sbn:1:4: SR406: broken on purpose")]
    [InlineData("{{ broken | string.upcase }}", "page.md.sbn:1:4: SR406: broken on purpose")]
    [InlineData("{{ for x in broken }}{{ end }}", "page.md.sbn:1:13: SR406: broken on purpose")]
    [InlineData("{{ func f(a); f thing.broken; end; f 1 }}", "page.md.sbn:1:17: SR406: broken on purpose")]
    public void A_model_that_fails_when_it_is_asked_is_told_once_and_not_asked_for_ever(string text, string expected)
    {
        using var folder = new TemplateFolder().With("page.md.sbn", text);

        Assert.Null(folder.Render("page.md.sbn", new Failing()));
        Assert.Equal([expected], folder.Findings);
    }

    /// <summary>A model with a mistake of ours in it.</summary>
    private sealed class Failing
    {
        public string Broken => Things.Length > 0 ? throw new InvalidOperationException("Broken on purpose.") : "";

        public Failing Thing => this;

        public Failing[] Things => [this];
    }
}
