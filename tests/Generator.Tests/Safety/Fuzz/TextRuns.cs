using AngleSharp.Html.Parser;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Outputs.Anki;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Templating;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Safety.Fuzz;

/// <summary>Dates: read, or refused with a reason.</summary>
internal sealed class DateRun : FuzzRun
{
    private const string Marks = "0123456789X~?%/.-[]{},Y";

    private static readonly string[] Sound =
    [
        "1992", "1992-01-31", "1991/1992", "../1996", "199X", "1956~", "[1667,1668]", "{1984-02-01..1984-05-03}", "2001-21", "Y-12000",
        "31 January 1992", "1990s", "c. 1850",
    ];

    public override void Dispose()
    {
    }

    public override string Feed(Dice random)
    {
        Input = random.Next(4) switch
        {
            0 => Mutation.Text(random),
            1 => Mutation.Damage(Sound[random.Next(Sound.Length)], random),
            2 => $"{Sound[random.Next(Sound.Length)]}{Marks[random.Next(Marks.Length)]}{Sound[random.Next(Sound.Length)]}",
            _ => OneOff(Sound[random.Next(Sound.Length)], random),
        };
        if (Input.Length > 500)
            Input = Input[..500];
        if (!Edtf.TryParse(Input, out var date, out var reason))
        {
            Assert.False(string.IsNullOrWhiteSpace(reason));
            return "refused";
        }

        Assert.NotEqual("", date.InWords());
        Assert.True(date.Earliest is null || date.Latest is null || date.Earliest.Value.CompareTo(date.Latest.Value) <= 0);
        return "read";
    }

    private static string OneOff(string date, Dice random)
    {
        var at = random.Next(date.Length);
        return $"{date[..at]}{Marks[random.Next(Marks.Length)]}{date[(at + random.Next(2))..]}";
    }
}

/// <summary>Prose: harmless HTML, harmless Markdown, a field of a note.</summary>
internal sealed class ProseRun : FuzzRun
{
    private readonly HtmlParser parser = new();

    public override void Dispose()
    {
    }

    public override string Feed(Dice random)
    {
        Input = Mutation.Text(random);
        var problems = 0;
        var prose = ParsedProse.Parse(Input, (_, _) => problems++);
        AssertHarmless(prose.ToHtml(Resolve).Text);
        AssertHarmless(prose.ToInlineHtml(Resolve).Text);
        AssertHarmless(FieldText.OfLine(Input, id => id));
        AssertHarmless(FieldText.OfCloze(Input, id => id));
        _ = prose.ToPlainText(id => id);
        if (problems == 0)
            Assert.Empty(MarkdownHtml.In(prose.ToMarkdown(Resolve)));
        return problems == 0 ? "clean" : "told";
    }

    private static ResolvedLink? Resolve(WikiLink link) =>
        link.Id == "a" ? null : new ResolvedLink("p.html", link.Words ?? link.Id, "event");

    private void AssertHarmless(string html)
    {
        var page = parser.ParseDocument($"<!DOCTYPE html><title>t</title><body>{html}");
        foreach (var element in page.Body!.QuerySelectorAll("*"))
        {
            Assert.False(element.LocalName is "script" or "img" or "iframe" or "style" or "object" or "svg" or "form", element.OuterHtml);
            Assert.DoesNotContain(element.Attributes, a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "style");
            if (element.GetAttribute("href") is { } href)
                Assert.Null(LinkSafety.Danger(href));
        }
    }
}

/// <summary>The ledger of identities: read and written the same, or refused at a line that exists.</summary>
internal sealed class LedgerRun : FuzzRun
{
    private const string Sound =
        "# Everything\nedition\t2026-01-02T00:00:00Z\n"
        + "card\ta/b\tadded=2026-01-01T00:00:00Z\tguid=x\n"
        + "fact\ta\tadded=2026-01-01T00:00:00Z\tchanged=2026-01-02T00:00:00Z\ttext=abc\n"
        + "fact\tb\tadded=2026-01-01T00:00:00Z\tretired=2026-01-02T00:00:00Z\n";

    private readonly TemporaryFolder folder = new();

    public override void Dispose() => folder.Dispose();

    public override string Feed(Dice random)
    {
        Input = Mutation.Damage(Sound, random);
        var path = Path.Combine(folder.Path, LedgerFile.Name);
        File.WriteAllBytes(path, Mutation.BytesOf(Input));
        var bag = new DiagnosticBag();
        if (LedgerFile.Load(path, LedgerFile.Name, bag) is not { } ledger)
        {
            Assert.True(bag.HasErrors);
            Assert.All(bag.InReadingOrder(), d => Assert.InRange(d.Location.Line, 0, Input.ReplaceLineEndings("\n").Split('\n').Length));
            return "refused";
        }

        File.WriteAllText(path, LedgerFile.TextOf(ledger));
        Assert.Equal(LedgerFile.TextOf(ledger), LedgerFile.TextOf(LedgerFile.Load(path, LedgerFile.Name, bag)!));
        return "read";
    }
}

/// <summary>Templates: rendered, or refused at a place that exists.</summary>
internal sealed class TemplateRun : FuzzRun
{
    private const string Sound =
        "{{ for f in facts }}\n{{ f.title | string.upcase }}{{ if f.date }}: {{ f.date }}{{ else }}-{{ end }}\n{{ end }}\n{{ x = 1 + 2 * "
            + "3 }}{{ x }}\n";

    private readonly TemporaryFolder folder = new();

    public override void Dispose() => folder.Dispose();

    public override string Feed(Dice random)
    {
        Input = random.Next(3) == 0 ? "{{ " + Mutation.Text(random) + " }}" : Mutation.Damage(Sound, random);
        File.WriteAllBytes(Path.Combine(folder.Path, "page.html.sbn"), Mutation.BytesOf(Input));
        var bag = new DiagnosticBag();
        var engine = TemplateEngine.Load(new TemplateFiles([folder.Path], bag), bag);
        string? text = null;
        if (!bag.HasErrors)
            text = engine.Render("page.html.sbn", new Model([new ModelFact("a", "1992"), new ModelFact("<b>", null)]), bag);
        Assert.True(text is not null || bag.HasErrors);
        Assert.All(bag.InReadingOrder(), d => Assert.InRange(d.Location.Line, 0, Input.ReplaceLineEndings("\n").Split('\n').Length));
        return text is null ? "refused" : "rendered";
    }

    internal sealed record Model(IReadOnlyList<ModelFact> Facts);

    internal sealed record ModelFact(string Title, string? Date);
}
