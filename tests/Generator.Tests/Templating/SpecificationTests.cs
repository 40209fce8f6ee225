using System.Text.RegularExpressions;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.TemplateFaults;
using SinoRussia.Generator.Templating;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Templating;

/// <summary>Runs every example of docs/writing-templates.md; errors are compared in full, with place, code, words and cure.</summary>
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
        using var folder = new TemplateFolder();
        foreach (var (name, text) in example.Files)
            folder.With(name, text);

        var output = folder.Render(example.Name, example.ReadModel());

        var found = folder.Bag.InReadingOrder().Select(d => Shown(d, Path.GetFileName(example.Name)));
        Assert.Equal(example.Error is null ? [] : example.Error.Split('\n'), found);
        Assert.Equal(example.Output, output);
    }

    [Fact]
    public void There_are_examples_for_every_function_and_statement()
    {
        string[] statements = ["if", "else", "for", "while", "case", "when", "capture", "func", "ret", "break", "continue", "include"];
        var templates = All.SelectMany(e => e.Files.Values).ToList();

        Assert.All(statements, word => Assert.Contains(templates, t => Regex.IsMatch(t, $@"\b{word}\b")));
        Assert.All(TemplateFunctions.All.Keys, name => Assert.Contains(templates, t => t.Contains(name, StringComparison.Ordinal)));
        Assert.True(All.Count >= 120, $"{All.Count} examples");
    }

    [Fact]
    public void Every_code_of_the_language_has_an_example()
    {
        var codes = typeof(TemplateCodes).GetFields().Select(f => (string)f.GetValue(null)!);

        Assert.All(codes, code => Assert.Contains(All, e => e.Error?.Contains(code, StringComparison.Ordinal) is true));
    }

    /// <summary>
    /// As the page writes errors: the place, the code, the words, and the cure after a dash; the file only when it is another.
    /// </summary>
    private static string Shown(Diagnostic found, string template)
    {
        var file = Path.GetFileName(found.Location.File);
        var cure = found.Hint is null ? "" : $" — {Regex.Replace(found.Hint, @"called from \S*/", "called from ")}";
        return $"{(file == template ? "" : file + ":")}{found.Location.Line}:{found.Location.Column} {found.Code}: {found.Message}{cure}";
    }
}
