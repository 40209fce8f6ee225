using System.Collections.Concurrent;
using SinoRussia.Generator.Benchmarks;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Publishing;
using SinoRussia.Generator.Tests.Architecture;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Generator.Tests.Pipeline;

/// <summary>However many facts there are, no page and no script outgrows what readers can be asked to load.</summary>
/// <remarks>The invented content is as large as it takes for every list to need a second part.</remarks>
public sealed class BoundedPages(ITestOutputHelper output)
{
    private const int Facts = 3_300;
    private const int Many = 10_000;
    private const int MostOfAPage = 1_000_000;
    private const int MostOfAScript = 300_000;

    /// <summary>What has web pages and their scripts; the printed book is one page on purpose.</summary>
    private static readonly string[] Outputs =
        ["guide", "chronology", "flashcards", "causes", "evening", "quiz", "changes", "previews", "search"];

    [Fact]
    public void No_page_and_no_script_outgrows_its_limit()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var bag = new DiagnosticBag();
            var content = BuildPipeline.Check(InventedContent.Write(folder, Facts, paragraphs: 10), bag);
            Assert.NotNull(content);
            var stage = new OutputStage(content.Guide, content.Templates, content.Files);
            var (checks, weights) = (new OutputChecks(), new ConcurrentBag<FileWeight>());
            stage.Render([.. AllOutputs.List.Where(o => Outputs.Contains(o.Name))], Take, bag);
            checks.Report(stage.Site.Entries.Select(e => e.Path).Concat(content.Files.Names), bag);
            Demand.None(bag.InReadingOrder().Where(d => d.Severity == Severity.Error).Select(d => $"{d.Location}: {d.Message}"));

            var large = weights.OrderByDescending(w => w.Size).ToList();
            foreach (var file in large.Take(25))
                output.WriteLine(FormattableString.Invariant($"{file.Size,10:N0} plain {file.Zipped,8:N0} gzipped  {file.Path}"));
            Demand.None(large.Where(w => w.Size > MostOf(w.Path)).Select(w => $"{w.Path} has {w.Size} bytes; expected {MostOf(w.Path)}"));
            Demand.None(
                from script in large
                where script.Path.EndsWith(".js", StringComparison.Ordinal) && script.Zipped > MostOfAScript
                select $"{script.Path} has {script.Zipped} bytes gzipped; expected at most {MostOfAScript}");

            // The limits above would hold of themselves if nothing had been cut.
            string[] second =
            [
                "events/index.2.html", "flashcards/index.2.html", "flashcards/cards.2.js", "data/previews.2.js", "quiz/questions.2.js",
                "search/search-index.2.js",
            ];
            Assert.Empty(second.Except(large.Select(w => w.Path)));
            Assert.Contains("chronology", large.Where(IsSecond).Select(w => Path.GetDirectoryName(w.Path)));

            void Take(FilePlace place, OutputFile file)
            {
                checks.Add(place, file);
                if (Path.GetExtension(file.Path) is ".html" or ".js")
                    weights.Add(FileWeight.Of(file));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool IsSecond(FileWeight file) => file.Path.EndsWith(".2.html", StringComparison.Ordinal);

    /// <summary>A list in parts is as long as it gets; what still grows with the facts must have room for three times as many.</summary>
    /// <remarks>The quiz of a chapter grows with the chapter, and the page of a source with what cites it, not with the guide.</remarks>
    private static int MostOf(string path)
    {
        if (!path.EndsWith(".html", StringComparison.Ordinal))
            return int.MaxValue;
        var isInParts = path is "events/index.html" or "flashcards/index.html" or "chronology/index.html" or "chronology/drawn.html"
            || path.StartsWith("topics/", StringComparison.Ordinal) || path.StartsWith("chronology/", StringComparison.Ordinal)
            || path.StartsWith("quiz/", StringComparison.Ordinal) || path.StartsWith("sources/", StringComparison.Ordinal)
            || path.Count(c => c == '.') > 1;
        return isInParts ? MostOfAPage : (int)((long)MostOfAPage * Facts / Many);
    }
}
