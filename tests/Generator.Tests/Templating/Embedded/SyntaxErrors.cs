using Xunit;

namespace SinoRussia.Generator.Tests.Templating.Embedded;

/// <summary>All mistakes of all templates in one run, and none of them twice.</summary>
public sealed class SyntaxErrors
{
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

    [Theory]
    [InlineData("{{ if a b c d ) }}x{{ else foo }}y{{ end }}", "1:15: SR401", "1:28: SR401")]
    [InlineData("{{ for }}{{ if ( }}{{ end }}{{ end }}{{ 1 + }}", "1:8: SR401", "1:18: SR401", "1:45: SR401")]
    [InlineData("{{ case ) }}{{ when ) }}{{ else }}{{ end }}", "1:9: SR401", "1:21: SR401")]
    [InlineData("{{ func }}{{ ret }}{{ end }}{{ capture 1 }}{{ end }}", "1:9: SR401", "1:40: SR401")]
    [InlineData("{{ if a }}{{ for b in c }}{{ end }}", "1:4: SR401")]
    public void One_mistake_is_one_finding(string text, params string[] expected)
    {
        using var folder = new TemplateFolder().With("page.md.sbn", text);

        folder.Load();

        Assert.Equal(expected, folder.Findings.Select(f => string.Join(':', f.Split(':')[1..4])));
    }

    [Fact]
    public void An_item_without_the_member_of_a_map_is_an_error()
    {
        using var folder = new TemplateFolder().With("page.md.sbn", "{{ [{ name: 1 }] | array.map 'nam' }}");

        Assert.Null(folder.Render("page.md.sbn", new { }));
        Assert.Equal(["did you mean 'name'?"], folder.Hints);
    }
}
