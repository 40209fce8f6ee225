using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SinoRussia.Generator.Outputs.Anki;
using Xunit;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>Text comes through a field as it was, in every program.</summary>
public class FieldEscaping
{
    private static readonly Gen<string> Pieces = Gen.Elements(
        "a", " ", "\n", "\t", "\r", "\u0000", "\u001A", "\u001F", "\u007F", "\u0085", "\u00A0", "<b>", "<", ">", "&", "&lt;", "&#39;", "\"",
        "'", "{", "}", "{{", "}}",
        "{{c1::x}}", "::", ":", "[sound:a.mp3]", "[latex]", "[$]", "[", "]", "*", "_", "`", "\\", "#", "é", "e\u0301", "\u0338", "=", "李",
        "\U0001F600", "\ud800", "\udc00");

    private static readonly Gen<string> Texts = Gen.OneOf(
        Pieces.ArrayOf().Select(string.Concat), ArbMap.Default.GeneratorFor<string>().Select(t => t ?? ""));

    [Fact]
    public void Any_plain_text_survives() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000),
        Prop.ForAll(
            Texts.ToArbitrary(),
            text => Assert.Equal(AsKept(text), WebUtility.HtmlDecode(Regex.Replace(FieldText.OfPlain(text), "</?span>", "")))));

    [Fact]
    public void No_field_can_break_a_card_or_a_file() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000),
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            foreach (var field in new[] { FieldText.OfPlain(text), FieldText.OfLine(text, id => id) })
            {
                Assert.DoesNotMatch(@"[\u0000-\u001F\u007F-\u009F{}]|\[sound:|\[latex\]|\[\$", field);
                Assert.DoesNotMatch("<(?!/?(em|strong|code|a|br|span)\\b)", field);
                Assert.True(field.IsNormalized(NormalizationForm.FormC));
                Assert.Equal(field.Trim(' '), field);
            }
        }));

    /// <summary>What the property above once found: a stroke behind what divides a formula.</summary>
    [Fact]
    public void A_stroke_does_not_melt_into_a_tag() => Assert.Equal("\\<span>[</span>&#824;x", FieldText.OfPlain("\\[\u0338x"));

    [Fact]
    public void Gaps_of_any_text_are_read_back_as_they_were() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000),
        Prop.ForAll(Texts.ToArbitrary(), Texts.ToArbitrary(), (around, answer) =>
        {
            var words = Regex.Replace(AsKept(answer), @"[\p{P}\p{S}]", "x");
            if (string.IsNullOrWhiteSpace(words))
                return;
            var safe = Regex.Replace(AsKept(around), "[{}\\[\\]]", "x");
            var field = FieldText.OfCloze($"{safe} {{{{c1::{words}}}}} and {{{{c12::{words}::{words}}}}} {safe}", id => id);

            var gaps = AnkiGap().Matches(field);
            Assert.Equal(["1", "12"], gaps.Select(g => g.Groups[1].Value));
            Assert.All(gaps, g => Assert.Equal(Squeeze(words), WebUtility.HtmlDecode(g.Groups[2].Value)));
            Assert.Equal(Squeeze(words), WebUtility.HtmlDecode(gaps[1].Groups[3].Value));
        }));

    [Theory]
    [InlineData("The {{c1::Charter}} of {{c2::1871::year}}", "The {{c1::Charter}} of {{c2::1871::year}}")]
    [InlineData("{{c1::*Mutual* toll}}", "{{c1::<em>Mutual</em> toll}}")]
    [InlineData("*The {{c1::Charter}} of **{{c1::1871}}***", "<em>The {{c1::Charter}} of <strong>{{c1::1871}}</strong></em>")]
    [InlineData("_{{c1::Charter}}_", "<em>{{c1::Charter}}</em>")]
    [InlineData("{{c1::_Charter_}}", "{{c1::<em>Charter</em>}}")]
    [InlineData("*no {{c1::end* here}}", "*no {{c1::end* here}}")]
    [InlineData("`{{c1::code}}`", "<code>{{c1::code}}</code>")]
    [InlineData("{{c1::a \\}\\} b}}", "{{c1::a &#125;&#125; b}}")]
    [InlineData("{{c1::a:&#58;b::hint}}", "{{c1::a&#58;&#58;b::hint}}")]
    [InlineData("{{c1::a&#58;::hint}}", "{{c1::a&#58;::hint}}")]
    [InlineData("{{c1::at 10:30}} <b>", "{{c1::at 10:30}} &lt;b&gt;")]
    [InlineData("{{c01::one}} {{x}}", "{{c1::one}} &#123;&#123;x&#125;&#125;")]
    [InlineData("[words]({{c1::x}})", "[words]({{c1::x}})")]
    public void Gaps_and_emphasis_do_not_break_each_other(string text, string expected) =>
        Assert.Equal(expected, FieldText.OfCloze(text, id => id));

    [Theory]
    [InlineData("China's \"new\" type & <more>", "China's \"new\" type &amp; &lt;more&gt;")]
    [InlineData("[[li-peng]] and [[x|*others*]]", "Title of li-peng and *others*")]
    [InlineData("[sic] [sound:x.mp3]", "[sic] &#91;sound:x.mp3]")]
    [InlineData("two\n lines", "two lines")]
    [InlineData("[a \"b\"](https://example.org/?a=1&b=\"2\")", "<a href=\"https://example.org/?a=1&amp;b=%222%22\">a \"b\"</a>")]
    public void A_line_of_markdown_becomes_plain_html(string text, string expected) =>
        Assert.Equal(expected, FieldText.OfLine(text, id => $"Title of {id}"));

    [Fact]
    public void A_stroke_after_a_tag_stays_text() => Assert.Equal("<em>a</em>&#824;", FieldText.OfLine("*a*\u0338", id => id));

    private static string AsKept(string text) => Squeeze(FieldText.Clean(text));

    private static string Squeeze(string text) => Regex.Replace(text, "  +", " ").Trim(' ');

    /// <summary>As Anki 2.1.15 finds gaps.</summary>
    private static Regex AnkiGap() => new(@"\{\{c(\d+)::(.*?)(?:::(.*?))?\}\}", RegexOptions.Singleline);
}
