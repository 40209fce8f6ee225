using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace SinoRussia.Generator.Tests.Templating;

/// <summary>What holds for every text and every model.</summary>
public sealed class TemplateProperties
{
    private static readonly Gen<string> Texts =
        Gen.Elements("a", " ", "\n", "\t", "}", "}}", "%", "{", "{ {", "~}}", "-}}", "#", "<", "&", "\"", "'", "é", "李", "\u00a0").ArrayOf().Select(string.Concat);

    [Fact]
    public void Text_without_code_comes_out_unchanged() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(100),
        Prop.ForAll(Texts.Where(IsPlain).ToArbitrary(), text =>
        {
            using var folder = new TemplateFolder().With("page.html.sbn", text);

            Assert.Equal(text, folder.Render("page.html.sbn", new { }));
        }));

    [Fact]
    public void No_string_of_the_model_reaches_a_page_unescaped()
    {
        using var folder = new TemplateFolder()
            .With("_part.html.sbn", "{{ $.value }}")
            .With("page.html.sbn", """
                {{ func show(x); x; ret x; end; capture c; value; end }}{{ value }}{{ "" + value }}{{ value | string.upcase }}{{ show value }}{{ c }}
                {{ include '_part.html.sbn' value: value }}{{ for x in [value] }}{{ x }}{{ end }}{{ [value] | array.join value }}{{ value | string.slice 1 }}
                {{ value | html.escape }}{{ value | string.split "a" | array.first }}{{ { k: value }.k }}{{ value ? value : "" }}{{ null ?? value }}
                """);
        var engine = folder.Load();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(Texts.ToArbitrary(), text =>
            {
                var output = engine.Render("page.html.sbn", new { Value = text }, folder.Bag);

                Assert.Empty(folder.Findings);
                Assert.DoesNotMatch("[<>\"']|&(?!amp;|lt;|gt;|quot;|#39;)", output);
            }));
    }

    private static bool IsPlain(string text) => !System.Text.RegularExpressions.Regex.IsMatch(text, @"\{%*\{");
}
