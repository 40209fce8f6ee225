using System.Text.RegularExpressions;
using SinoRussia.Generator.Templating;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Templating;

/// <summary>Runs every example of docs/writing-templates.md through the engine in use.</summary>
public class SpecificationTests
{
    public static string Page { get; } = File.ReadAllText(Path.Combine(Repository.Root, "docs", "writing-templates.md"));

    private static readonly IReadOnlyList<SpecificationExample> All = SpecificationExample.ReadAll(Page);

    public static TheoryData<int> Lines => [.. All.Select(e => e.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Example_at(int line)
    {
        var example = All.Single(e => e.Line == line);
#if UPSTREAM_PACKAGES
        // What the stand-in does not offer, the package may well have.
        if (example.Error?.Contains(TemplateCodes.NotOffered, StringComparison.Ordinal) is true)
            return;
#endif
        using var folder = new TemplateFolder();
        foreach (var (name, text) in example.Files)
            folder.With(name, text);

        var output = folder.Render(example.Name, example.ReadModel());

#if UPSTREAM_PACKAGES
        // The package has words, codes and columns of its own for its errors.
        Assert.Equal(example.Error is null, folder.Findings.Count == 0);
#else
        var found = folder.Bag.InReadingOrder().Select(d => Shown(Path.GetFileName(d.Location.File), example, $"{d.Location.Line}:{d.Location.Column} {d.Code}: {d.Message}"));
        Assert.Equal(example.Error is null ? [] : example.Error.Split('\n'), found);
#endif
        Assert.Equal(example.Output, output);
    }

    [Fact]
    public void There_are_examples_for_every_function_and_statement()
    {
        string[] statements = ["if", "else", "for", "case", "when", "capture", "func", "ret", "break", "continue", "include"];
        var templates = All.SelectMany(e => e.Files.Values).ToList();

        Assert.All(statements, word => Assert.Contains(templates, t => Regex.IsMatch(t, $@"\b{word}\b")));
#if !UPSTREAM_PACKAGES
        Assert.All(Generator.Templating.Embedded.BuiltinTable.Names, name => Assert.Contains(templates, t => t.Contains(name, StringComparison.Ordinal)));
#endif
        Assert.True(All.Count >= 120, $"{All.Count} examples");
    }

    [Fact]
    public void Every_code_of_templates_has_an_example()
    {
        var codes = typeof(TemplateCodes).GetFields().Select(f => (string)f.GetValue(null)!);

        Assert.All(codes, code => Assert.Contains(All, e => e.Error?.Contains(code, StringComparison.Ordinal) is true));
    }

#if !UPSTREAM_PACKAGES
    private static string Shown(string file, SpecificationExample example, string finding) => file == Path.GetFileName(example.Name) ? finding : $"{file}:{finding}";
#endif
}
