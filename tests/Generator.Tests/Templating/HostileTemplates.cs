using Xunit;

namespace SinoRussia.Generator.Tests.Templating;

/// <summary>
/// A page that would have no end, or take all the memory, ends with a finding at its place: what it costs is counted, not timed.
/// </summary>
public class HostileTemplates
{
    [Theory]
    [InlineData("{{ while true }}{{ end }}", "SR408")]
    [InlineData("{{ while true; for i in 1..2; end; end }}", "SR408")]
    [InlineData("{{ func f; while true; end; end; f }}", "SR408")]
    [InlineData("{{ func f(n); if n > 0; f (n - 1); f (n - 1); end; end; f 90 }}", "SR408")]
    [InlineData("{{ func f(n); f n; end; f 1 }}", "SR408")]
    [InlineData("{{ include 'page.md.sbn' }}", "SR408")]
    [InlineData("{{ x = include 'page.md.sbn' }}", "SR408")]
    [InlineData("{{ f = do; ret f; end; g = @f; g | g }}", "SR408")]
    [InlineData("{{ for i in 1..100000 ; x = 1..100000 ; end }}", "SR408")]
    [InlineData("{{ for i in 1..100000; for j in 1..100000; end; end }}", "SR408")]
    [InlineData("{{ 1..99999999999 }}", "SR408")]
    [InlineData("{{ r = 1..100000; for i in r; x = r[i - 1]; y = r.size; z = r | array.contains 5; end }}", "SR408")]
    [InlineData("{{ s='x' ; for i in 1..40 ; s = s + s ; end }}", "SR408")]
    [InlineData("{{ s='x' ; for i in 1..40 ; s = $'{s}{s}' ; end }}", "SR408")]
    [InlineData("{{ s='x' ; for i in 1..40 ; s = s | string.append s ; end }}", "SR408", "SR406")]
    [InlineData("{{ s='x' ; for i in 1..40 ; s = s * 1000000 ; end }}", "SR406")]
    [InlineData("{{ s='x' ; for i in 1..16 ; s = s + s ; end ; for i in 1..100000 ; s ; end }}", "SR408")]
    [InlineData("{{ s='x' ; for i in 1..22; s = s + s; end; for i in 1..1000000; x = s == s; end }}", "SR408")]
    [InlineData("{{ capture a }}x{{ end ; for i in 1..40 ; capture a ; a ; a ; end ; end }}", "SR408")]
    [InlineData("{{ l = [1]; for i in 1..40; l = l | array.concat l; end }}", "SR408", "SR406")]
    [InlineData("{{ l = [1]; for i in 1..40; l = l + l; end }}", "SR408")]
    [InlineData("{{ l = []; for i in 1..1000000; l = l | array.add i; end }}", "SR408", "SR406")]
    [InlineData("{{ l = []; for i in 1..1000000; l = [l]; end }}", "SR408")]
    [InlineData("{{ o = {}; for i in 1..1000000; o = { o: o }; end }}", "SR408")]
    [InlineData("{{ l = [1] * 100000; for i in 1..100000; x = l == l; end }}", "SR408", "SR406")]
    [InlineData("{{ [1] * 999999999 }}", "SR406", "SR408")]
    [InlineData("{{ s = 'ab'; for i in 1..40; s = s | string.replace 'a' s; end }}", "SR408", "SR406")]
    [InlineData("{{ 5 | math.format 'D999999999' }}", "SR406")]
    [InlineData("{{ 5.5 | math.format 'F999999999' }}", "SR406")]
    [InlineData("{{ 'a' | string.pad_left 2000000000 }}", "SR406")]
    [InlineData("{{ 'abc' | string.slice 99999999999999999999999999999999999.5 }}", "SR406")]
    [InlineData("{{ 'abc' | string.slice 99999999999999999999999999999999999 }}", "SR406")]
    [InlineData("{{ x = 9; for i in 1..40; x = x * x; end }}", "SR408")]
    [InlineData("{{ 1 << 1000000 }}", "SR408")]
    [InlineData("{{ 1 / 0 }}", "SR406")]
    [InlineData("{{ 4.5 | math.round 99999 }}", "SR406")]
    [InlineData("{{ l = 1..1000000; for i in 1..1000; x = l | array.join ','; end }}", "SR408", "SR406")]
    [InlineData("{{ for i in 1..1000000; x = 5 | math.format 'D1000000'; end }}", "SR408")]
    [InlineData("{{ for i in 1..100000; x = 1 << 1048576; end }}", "SR408")]
    [InlineData("{{ for i in 1..1000; s = 'abcdefgh' * 1000000; end }}", "SR408", "SR406")]
    [InlineData("{{ for i in 1..1000; x = 'a' | string.pad_left 15000000; end }}", "SR408")]
    [InlineData("{{ c = 'x'; for i in 1..100000; capture c; c; 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'; end; end }}", "SR408")]
    public void What_has_no_end_is_a_finding_that_names_the_template(string text, params string[] codes)
    {
        using var folder = new TemplateFolder().With("page.md.sbn", text);

        Assert.Null(folder.Render("page.md.sbn", new { }));
        var finding = Assert.Single(folder.Findings);
        Assert.StartsWith("page.md.sbn:1:", finding, StringComparison.Ordinal);
        Assert.Contains(codes, c => finding.Contains($" {c}: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{{ for i in 1..1000000 }}", "{{ end }}")]
    [InlineData("{{ s = 'x'; for i in 1..22; s = s + s; end; for i in 1..62000 }}", "{{ end; ret s }}")]
    public void Text_that_stands_in_the_template_and_is_printed_again_and_again_has_an_end(string before, string after)
    {
        using var folder = new TemplateFolder().With("page.md.sbn", before + new string('x', 1_000) + after);

        Assert.Null(folder.Render("page.md.sbn", new { }));
        Assert.Contains(" SR408: ", Assert.Single(folder.Findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{a:")]
    [InlineData("!")]
    [InlineData("1+")]
    [InlineData("a.")]
    [InlineData("a?1:")]
    [InlineData("a[")]
    [InlineData("a|string.upcase|")]
    [InlineData("if 1;")]
    [InlineData("for a in b;")]
    [InlineData("case 1;when 1;")]
    [InlineData("if 1;else ")]
    public void Deep_nesting_is_a_finding_and_not_a_crash(string piece)
    {
        using var folder = new TemplateFolder().With("page.md.sbn", "{{" + string.Concat(Enumerable.Repeat(piece, 5_000)) + "1}}");

        Assert.Null(folder.Render("page.md.sbn", new { a = 1 }));
        Assert.NotEmpty(folder.Findings);
    }

    [Fact]
    public void After_a_page_without_end_no_other_is_tried()
    {
        using var folder = new TemplateFolder().With("endless.md.sbn", "{{ while true }}{{ end }}").With("page.md.sbn", "{{ unknown }}");
        var engine = folder.Load();

        Assert.Null(engine.Render("endless.md.sbn", new { }, folder.Bag));
        Assert.Null(engine.Render("page.md.sbn", new { }, folder.Bag));
        Assert.StartsWith("endless.md.sbn:1:4: SR408: ", Assert.Single(folder.Findings), StringComparison.Ordinal);
    }
}
