using SinoRussia.Generator.Checking;

namespace SinoRussia.Generator.Cli;

/// <summary>What became of the paragraphs of every source document, for people.</summary>
internal static class CoverageTable
{
    private const int Width = 110;
    private const int Indent = 22;

    /// <summary>A table a document: paragraph, words, the facts that cite it or the reason why none does; totals below.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<SeedCoverage> sources)
    {
        foreach (var source in sources)
        {
            writer.WriteLine($"{source.Seed.Id}: {source.Seed.Title}");
            foreach (var paragraph in source.Paragraphs)
                WriteRow(writer, paragraph);
            writer.WriteLine("  " + Total(source.Paragraphs));
            writer.WriteLine();
        }

        writer.WriteLine($"all: {Total([.. sources.SelectMany(s => s.Paragraphs)])}");
    }

    private static void WriteRow(TextWriter writer, CoveredParagraph paragraph)
    {
        var line = FormattableString.Invariant($"{paragraph.Number,6}{paragraph.Words,8:N0} words  ");
        foreach (var word in Outcome(paragraph).Split(' '))
        {
            if (line.Length > Indent && line.Length + word.Length > Width)
            {
                writer.WriteLine(line.TrimEnd());
                line = new string(' ', Indent);
            }

            line += word + " ";
        }

        writer.WriteLine(line.TrimEnd());
    }

    private static string Outcome(CoveredParagraph paragraph) => paragraph switch
    {
        { IsOpen: true } => "OPEN: no fact cites it, and 'not_used' gives no reason",
        { Facts.Count: 0 } => $"not used: {paragraph.NotUsed}",
        _ => string.Join(", ", paragraph.Facts),
    };

    private static string Total(IReadOnlyList<CoveredParagraph> paragraphs)
    {
        var cited = paragraphs.Count(p => p.Facts.Count > 0);
        var open = paragraphs.Count(p => p.IsOpen);
        var unused = paragraphs.Count - cited - open;
        return FormattableString.Invariant($"{cited:N0} of {paragraphs.Count:N0} paragraphs cited, {unused:N0} not used, {open:N0} open");
    }
}
