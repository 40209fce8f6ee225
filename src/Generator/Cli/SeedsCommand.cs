using System.CommandLine;
using SinoRussia.Generator.Checking;
using SinoRussia.Generator.Cli.Reports;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Cli;

/// <summary>`seeds index|verify|coverage`: what there is to do with the source documents.</summary>
internal static class SeedsCommand
{
    public static Command Make()
    {
        var coverage = new Command(
            "coverage", "Show what became of every paragraph; exit with 1 when one is neither cited nor listed as not used");
        coverage.SetAction(Cover);
        return new Command("seeds", "Work with the source documents")
        {
            WithTexts("index", "Make the fingerprints and digests of all source documents from their texts", Index),
            WithTexts("verify", "Compare digests, fingerprints and every citation with the texts", Verify),
            coverage,
        };
    }

    private static Command WithTexts(string name, string description, Func<ParseResult, string, int> run)
    {
        var texts = new Argument<DirectoryInfo>("folder") { Description = "Folder of the texts, named as in the records" };
        var command = new Command(name, description) { texts.AcceptExistingOnly() };
        command.SetAction(parsed => run(parsed, parsed.GetValue(texts)!.ToString()));
        return command;
    }

    private static int Index(ParseResult parsed, string texts)
    {
        var bag = new DiagnosticBag();
        var indexed = SeedIndexer.Run(CommonOptions.Read(parsed).Seeds, texts, bag);
        Report.Write(parsed, bag);
        var summary = Report.Summary(parsed);
        foreach (var seed in indexed)
        {
            var changed = seed.RecordChanged || seed.FingerprintsChanged ? "written" : "unchanged";
            summary.WriteLine($"{seed.Id}: {Amount.Of(seed.Paragraphs, "paragraph")}, {Amount.Of(seed.Words, "word")}, {changed}");
        }

        return bag.HasErrors ? ExitCode.ContentErrors : ExitCode.Done;
    }

    private static int Verify(ParseResult parsed, string texts)
    {
        var bag = new DiagnosticBag();
        var content = BuildPipeline.Check(CommonOptions.Read(parsed), bag);
        var verified = content is null ? [] : SeedVerifier.Run(content.Guide.Corpus, texts, bag);
        Report.Write(parsed, bag);
        var summary = Report.Summary(parsed);
        foreach (var seed in verified)
            summary.WriteLine($"{seed.Id}: {Amount.Of(seed.Paragraphs, "paragraph")}, {Amount.Of(seed.Citations, "citation")} compared");
        return bag.HasErrors ? ExitCode.ContentErrors : ExitCode.Done;
    }

    private static int Cover(ParseResult parsed)
    {
        var bag = new DiagnosticBag();
        var content = BuildPipeline.Check(CommonOptions.Read(parsed), bag);
        Report.Write(parsed, bag);
        if (content is null)
            return ExitCode.ContentErrors;
        var coverage = SeedCoverage.AllOf(content.Guide.Corpus);
        CoverageTable.Write(parsed.InvocationConfiguration.Output, coverage);
        return coverage.Any(c => c.Paragraphs.Any(p => p.IsOpen)) ? ExitCode.ContentErrors : ExitCode.Done;
    }
}
