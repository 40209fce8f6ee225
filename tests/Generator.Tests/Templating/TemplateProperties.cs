using FsCheck;
using FsCheck.Fluent;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Templating;
using Xunit;

namespace SinoRussia.Generator.Tests.Templating;

/// <summary>What holds for every text and every model; what fails is told with its seed.</summary>
public sealed class TemplateProperties
{
    private static readonly Gen<string> Texts =
        Gen.Elements("a", " ", "\n", "\t", "}", "}}", "%", "{", "{ {", "~}}", "-}}", "#", "<", "&", "\"", "'", "é", "李", "\u00a0").ArrayOf()
            .Select(string.Concat);

    /// <summary>Code that means something to the parser, in any order.</summary>
    private static readonly Gen<string> Code = Gen.Elements(
        "{{", "}}", "{{ ", " }}", "{{~", "-}}", "{%{", "}%}", "\n", " ", ";", "#", "##", "\"", "'", "`", "$\"", "\\", "x", "items",
        "nothing", "body", "for", "for ", "in ", "of ", "if ", "else ",
        "else if ", "end", "while ", "case ", "when ", "func f(a)", "f ", "ret ", "break", "continue", "capture c", "include ",
        "'page.html.sbn'", "do", "with ", "this", "$", "$x", "$.y", "@", ".", "?.",
        "..", "..<", "[", "]", "{", "}", "(", ")", ",", ":", "=", "==", "+", "++", "-", "*", "/", "//", "%", "<<", "&&", "||", "??", "?",
        "!", "|", " | string.upcase", " | array.join ", "string.", "math.round ",
        "0", "1", "2.5", "99999999999999999999", "1e9", "null", "true", "a\tb", "é", "𝒳",
        "李").ArrayOf().Select(string.Concat).Select(t => t.Length % 3 == 0 ? t : "{{ " + t + " }}");

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
                {{ func show(x); x; ret x; end; capture c; value; end }}
                {{ value }}{{ "" + value }}{{ value | string.upcase }}{{ show value }}{{ c }}
                {{ include '_part.html.sbn' value: value }}{{ for x in [value] }}{{ x }}{{ end }}
                {{ [value] | array.join value }}{{ value | string.slice 1 }}
                {{ value | html.escape }}{{ value | string.split "a" | array.first }}
                {{ { k: value }.k }}{{ value ? value : "" }}{{ null ?? value }}
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

    [Fact]
    public void Any_text_is_rendered_or_told_at_places_inside_its_file()
    {
        using var folder = new TemplateFolder();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(Code.ToArbitrary(), text =>
            {
                var found = new DiagnosticBag();
                var engine = TemplateEngine.Load(new TemplateFiles([folder.With("page.html.sbn", text).Path], found), found);
                var output = found.HasErrors
                    ? null
                    : engine.Render(
                        "page.html.sbn", new { Items = new[] { "a" }, Nothing = (string?)null, Body = new Written("x") }, found);

                Assert.True(output is not null || found.HasErrors);
                var lines = text.Split('\n');
                Assert.All(found.InReadingOrder(), d =>
                {
                    Assert.EndsWith("page.html.sbn", d.Location.File, StringComparison.Ordinal);
                    Assert.InRange(d.Location.Line, 1, lines.Length);
                    Assert.InRange(d.Location.Column, 1, lines[d.Location.Line - 1].Length + 1);
                    Assert.NotEqual("", d.Message);
                });
            }));
    }

    private static bool IsPlain(string text) => !System.Text.RegularExpressions.Regex.IsMatch(text, @"\{%*\{");
}
