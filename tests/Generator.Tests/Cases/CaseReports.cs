using SinoRussia.Generator.Cli.Reports;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Cases;

/// <summary>Every case folder gives exactly the report it expects, and one named after a code shows that code.</summary>
public class CaseReports
{
    public static TheoryData<string> Names => [.. CaseFolder.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_case_gives_the_report_it_expects(string name)
    {
        using var folder = new TemporaryFolder();
        CaseFolder.Assemble(name, folder.Path);

        var report = Report(folder.Path);

        if (name.StartsWith("SR", StringComparison.Ordinal))
            Assert.Contains($" {name[..5]}: ", report, StringComparison.Ordinal);
        var expected = Path.Combine(CaseFolder.Root, name, "expected.txt");
        var received = Path.Combine(CaseFolder.Root, name, "expected.received.txt");
        if (File.Exists(expected) && await File.ReadAllTextAsync(expected) == report)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, report);
        Assert.Fail($"{name}/expected.txt differs. Read {received}; if it is right, let it replace the expected file.\n{report}");
    }

    [Fact]
    public void The_base_of_all_cases_is_valid()
    {
        Assert.Empty(CaseFolder.Check(CaseFolder.Base));
    }

    [Fact]
    public void The_small_sample_of_other_tests_is_valid() => Assert.Empty(CaseFolder.Check(Repository.Sample("small")));

    [Fact]
    public void Twenty_mistakes_are_twenty_diagnostics_in_one_run()
    {
        using var folder = new TemporaryFolder();
        CaseFolder.Assemble("twenty-mistakes", folder.Path);

        Assert.Equal(20, CaseFolder.Check(folder.Path).Count);
    }

    private static string Report(string folder)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        TextReport.Write(writer, CaseFolder.Check(folder));
        return writer.ToString();
    }
}
