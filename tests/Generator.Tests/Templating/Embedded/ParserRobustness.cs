using FsCheck;
using FsCheck.Fluent;
using SinoRussia.Generator.Templating.Embedded;
using Xunit;

namespace SinoRussia.Generator.Tests.Templating.Embedded;

/// <summary>Whatever stands in a template, the parser reports and never throws.</summary>
public sealed class ParserRobustness
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", " ", "\n", ";", "if ", "else ", "end ", "for ", " in ", "case ", "when ", "capture ", "func ", "ret ", "include ", "while ",
        "break ", "a", "b ", "$", "$x", "$.", ".", "?.", "[", "]", "(", ")", "{", "}", ",", ":", "|", "||", "&&", "!", "?", "??", "=", "==", "+=", "+", "-", "*", "/", "//", "%", "..", "..<",
        "\"", "'", "`", "\\", "#", "##", "1", "1.5", "99999999999999999999", "true ", "null ", "string.", "upcase ", "array.size ", "@", "^", "\0", "é", "\ud800",
    ];

    private static readonly Gen<string> Mixed = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).Resize(60);

    private static readonly Gen<string> Random = Gen.Choose(0, 0x250).Select(c => (char)c).ArrayOf().Select(c => "{{" + new string(c)).Resize(100);

    [Fact]
    public void Mixed_up_pieces_are_reported() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Mixed.ToArbitrary(), AssertReported));

    [Fact]
    public void Random_characters_are_reported() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Random.ToArbitrary(), AssertReported));

    [Fact]
    public void Every_template_of_the_manual_cut_or_mutated_anywhere_is_reported()
    {
        foreach (var text in SpecificationExample.ReadAll(SpecificationTests.Page).SelectMany(e => e.Files.Values).Distinct())
        {
            for (var at = 0; at < text.Length; at++)
            {
                AssertReported(text[..at]);
                AssertReported(text[at..]);
                AssertReported(text.Remove(at, 1));
                AssertReported(text.Insert(at, "{{ end }}"));
            }
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{a:")]
    [InlineData("!")]
    [InlineData("1+")]
    [InlineData("a.")]
    [InlineData("a?1:")]
    [InlineData("if 1;")]
    [InlineData("for a in b;")]
    [InlineData("a[")]
    [InlineData("a|string.upcase|")]
    [InlineData("f(")]
    [InlineData("case 1;when 1;")]
    [InlineData("if 1;else ")]
    public void Deep_nesting_is_an_error_and_not_a_crash(string piece)
    {
        var faults = Parse("{{" + string.Concat(Enumerable.Repeat(piece, 5_000)));

        Assert.NotEmpty(faults);
    }

    private static void AssertReported(string text)
    {
        foreach (var fault in Parse(text))
            Assert.InRange(fault.At, 0, text.Length);
    }

    private static List<TemplateFault> Parse(string text)
    {
        var faults = new List<TemplateFault>();
        var template = StatementParser.Parse("page.md.sbn", "page.md.sbn", text, faults.Add);
        Assert.Equal(faults.Count > 0, template.Body is null);
        return faults;
    }
}
