using SinoRussia.Generator.Pipeline;

namespace SinoRussia.Generator.Cli;

/// <summary>What the files of a site weigh, for people; KB are a thousand bytes.</summary>
internal static class WeightTable
{
    /// <summary>A table of the kinds of page, a table of all files by ending, and whether the pages keep the promise.</summary>
    public static void Write(TextWriter writer, SiteWeight site)
    {
        var width = site.Pages.Concat(site.Endings).Max(g => g.Name.Length);
        var heavy = site.TooHeavy.ToList();
        writer.WriteLine();
        writer.WriteLine($"{Column("pages")}   count   median     gzip  largest     gzip  heaviest when sent");
        foreach (var kind in site.Pages)
        {
            var end = heavy.Contains(kind) ? "  TOO HEAVY" : "";
            writer.WriteLine(FormattableString.Invariant(
                $"{Column(kind.Name)}{kind.Files.Count,8:N0}{Size(kind.Median)}{Size(kind.Heaviest)}  {kind.Heaviest.Path}{end}"));
        }

        writer.WriteLine();
        writer.WriteLine($"{Column("all files")}   count    total     gzip");
        foreach (var ending in site.Endings)
            writer.WriteLine(
                FormattableString.Invariant($"{Column(ending.Name)}{ending.Files.Count,8:N0}{Kilo(ending.Size)}{Kilo(ending.Zipped)}"));
        writer.WriteLine();
        writer.WriteLine(Verdict(heavy, [.. site.Unlimited]));

        string Column(string text) => text.PadRight(width);
    }

    private static string Verdict(List<WeightGroup> heavy, List<WeightGroup> unlimited)
    {
        var promise = FormattableString.Invariant($"{SiteWeight.MostOfAPage / 1000} KB gzipped");
        var verdict = heavy.Count == 0 ? $"every page is below {promise}" : $"heavier than {promise}: {Names(heavy)}";
        return unlimited.Count == 0 ? verdict : $"{verdict} (not counted: {Names(unlimited)}, the whole guide on one page)";
    }

    private static string Names(IEnumerable<WeightGroup> kinds) => string.Join(", ", kinds.Select(k => k.Name));

    private static string Size(FileWeight file) => Kilo(file.Size) + Kilo(file.Zipped);

    private static string Kilo(long bytes) => FormattableString.Invariant($"{bytes / 1000.0,9:N1}");
}
