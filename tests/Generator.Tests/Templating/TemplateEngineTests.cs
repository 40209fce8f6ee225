using SinoRussia.Generator.Markup;
using Xunit;

namespace SinoRussia.Generator.Tests.Templating;

public class TemplateEngineTests
{
    private static readonly object Model = new
    {
        Title = "Fish & <chips>",
        Body = new HtmlText("<p>safe</p>"),
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
    public void All_syntax_errors_of_all_templates_are_found_in_one_run()
    {
        using var folder = new TemplateFolder()
            .With("a.txt.sbn", "{{ if }}x{{ end }}\n{{ title | }}\n{{ end }}\n")
            .With("b.txt.sbn", "{{ for x in }}{{ else }}{{ 1 + }}{{ end }}\n{{ while true }}{{ end }}");

        folder.Load();

        Assert.Equal(
            [
                "a.txt.sbn:1:7: SR401: unexpected the end of the code block; expected a value",
                "a.txt.sbn:2:12: SR401: unexpected the end of the code block; expected a value",
                "a.txt.sbn:3:4: SR401: unexpected 'end'; nothing is open here that it could belong to",
                "b.txt.sbn:1:13: SR401: unexpected the end of the code block; expected a value",
                "b.txt.sbn:1:32: SR401: unexpected the end of the code block; expected a value",
                "b.txt.sbn:2:4: SR402: Scriban has 'while', this engine has not",
            ],
            folder.Findings);
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
}
