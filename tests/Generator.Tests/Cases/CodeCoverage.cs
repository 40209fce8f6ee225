using System.Reflection;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Cases;

/// <summary>No code without an explanation and without an example that proves it.</summary>
public class CodeCoverage
{
    /// <summary>Codes that no content folder alone can bring about, with the tests that do.</summary>
    private static readonly Dictionary<string, string> NotFromContent = new()
    {
        ["SR131"] = "needs rights or a dangling link: Storage/ReadingFiles",
        ["SR132"] = "needs a pipe or a link: Storage/ReadingFiles",
        ["SR133"] = "needs megabytes: Storage/ReadingFiles",
        ["SR134"] = "only `seeds index` and `lock` write: Storage/WritingFiles",
        ["SR138"] = "needs a thousand findings: Findings/VeryManyFindings",
        ["SR153"] = "only `seeds index` and `seeds verify` look for texts",
        ["SR154"] = "only `seeds index` changes records",
        ["SR155"] = "only `seeds index` and `seeds verify` read texts: Seeds/ReadingTexts",
        ["SR261"] = "only `seeds verify` reads texts",
        ["SR262"] = "only `seeds verify` reads texts",
        ["SR263"] = "only `seeds verify` reads texts",
        ["SR264"] = "only `seeds verify` reads texts",
    };

    public static TheoryData<string> Codes => [.. AllCodes()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_section_in_the_documentation(string code)
    {
        var documentation = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics.md"));

        Assert.Contains($"\n## {code} ", documentation, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_of_the_content_has_a_case(string code)
    {
        if (code[2] is '1' or '2' or '3' && !NotFromContent.ContainsKey(code))
            Assert.Contains(CaseFolder.Names, n => n.StartsWith(code + "-", StringComparison.Ordinal));
    }

    /// <summary>
    /// Templates, outputs and publishing have no content to break; the template manual's examples and unit tests prove their codes.
    /// </summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_is_expected_by_some_test(string code)
    {
        var name = AllFields().Where(f => f.Code == code).Select(f => f.Name).First();

        Assert.Contains(
            Expectations.Value, text => text.Contains(code, StringComparison.Ordinal) || text.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public void No_code_has_two_meanings()
    {
        var codes = AllCodes().ToList();

        Assert.Equal(codes.Distinct(), codes);
    }

    /// <summary>
    /// What tests expect, as text: their sources, their expected files and the examples of the template manual; not this file.
    /// </summary>
    private static readonly Lazy<IReadOnlyList<string>> Expectations = new(() =>
    [
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "writing-templates.md")),
        .. Directory.EnumerateDirectories(Repository.Tests)
            .Where(d => Path.GetFileName(d) is not ("bin" or "obj"))
            .SelectMany(d => Directory.EnumerateFiles(d, "*", SearchOption.AllDirectories))
            .Where(f => Path.GetExtension(f) is ".cs" or ".txt" && Path.GetFileName(f) != "CodeCoverage.cs")
            .Select(File.ReadAllText),
    ]);

    private static IEnumerable<string> AllCodes() => AllFields().Select(f => f.Code);

    private static IEnumerable<(string Code, string Name)> AllFields() =>
        from type in typeof(Diagnostic).Assembly.GetTypes()
        where type.Name.EndsWith("Codes", StringComparison.Ordinal)
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.IsLiteral
        select ((string)field.GetRawConstantValue()!, $"{type.Name}.{field.Name}");
}
