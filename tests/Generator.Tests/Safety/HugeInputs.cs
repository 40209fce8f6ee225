using System.Diagnostics;
using System.Text;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Tests.Cases;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Generator.Tests.Safety;

/// <summary>
/// Megabytes of whatever might take time that grows with its square, in every kind of file, are a finding or are read. The limit here is
/// for what never ends; the times printed are those of docs/reliability.md.
/// </summary>
public sealed class HugeInputs(ITestOutputHelper log) : IDisposable
{
    private const int Whole = 10_000_000;

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("SINORUSSIA_FUZZ") == "long";

    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(1);

    private static readonly Dictionary<string, Func<int, string>> Facts = new()
    {
        ["empty items"] = n => Repeat("- {}\n", n),
        ["keys of one mapping"] = n => "- id: x\n" + Numbered(k => $"  k{k}: 1\n", n),
        ["keys of one mapping in braces"] = n => "- {" + Numbered(k => $"k{k}: 1, ", n) + "}\n",
        ["the same key"] = n => "- id: x\n" + Repeat("  k: 1\n", n),
        ["items of one list"] = n => "- id: x\n  topics: [" + Repeat("works, ", n) + "]\n",
        ["blanks of a date"] = n => Term("date: \"1992 " + Repeat(" ", n) + "x\""),
        ["digits of a date"] = n => Term("date: " + Repeat("1", n)),
        ["dates of a set"] = n => Term("date: \"[" + Repeat("1667,", n) + "1668]\""),
        ["letters of an id"] = n => $"- id: {Repeat("a-", n)}b\n",
        ["letters of a title"] = n => $"- id: x\n  title: {Repeat("a ", n)}b\n",
        ["digits of a number"] = n => Term("importance: " + Repeat("9", n)),
        ["opened square brackets"] = n => Summary(Repeat("[", n)),
        ["opened links"] = n => Summary(Repeat("[a](", n)),
        ["opened pictures"] = n => Summary(Repeat("![", n)),
        ["opened wiki links"] = n => Summary(Repeat("[[a", n)),
        ["wiki links"] = n => Summary(Repeat("[[lamp-lit]] ", n)),
        ["wiki links in lines"] = n => Summary(Repeat("[[lamp-lit]]\n\n    ", n)),
        ["quotes"] = n => Summary(Repeat("> ", n)),
        ["lists"] = n => Summary(Repeat("- ", n)),
        ["stars"] = n => Summary(Repeat("*a ", n)),
        ["double stars"] = n => Summary(Repeat("**a *b ", n)),
        ["backticks"] = n => Summary(Numbered(k => new string('`', k % 500) + " ", n)),
        ["definitions"] = n => Summary(Repeat("[a]: b\n    ", n)),
        ["rows of a table"] = n => Summary("a|b\n    -|-\n    " + Repeat("a|b\n    ", n)),
        ["less-than signs"] = n => Summary(Repeat("<a", n)),
        ["ampersands"] = n => Summary(Repeat("&", n)),
        ["paragraphs"] = n => Summary(Repeat("a *b* [[lamp-lit]] c.\n\n    ", n)),
        ["underlined lines"] = n => Summary(Repeat("a\n    ===\n    ", n)),
        ["brackets of YAML"] = n => Repeat("[", n),
        ["braces of YAML"] = n => Repeat("{", n),
        ["dashes of YAML"] = n => Repeat("- ", n),
        ["questions of YAML"] = n => Repeat("? ", n),
        ["colons of YAML"] = n => "- " + Repeat("a: ", n),
        ["anchors"] = n => Repeat("- &a x\n", n),
        ["aliases"] = n => Repeat("- *a\n", n),
        ["tags"] = n => "- !" + Repeat("a", n) + " x\n",
        ["documents"] = n => Repeat("---\n", n),
        ["comments"] = n => Repeat("# a\n", n),
        ["quoted lines"] = n => "- \"" + Repeat("a\n  ", n) + "\"\n",
        ["escapes"] = n => "- id: \"" + Repeat("\\u202e", n) + "\"\n",
        ["hidden characters"] = n => "- id: " + Repeat("\u202e", n / 3) + "\n",
        ["line ends"] = n => Repeat("\n", n),
        ["carriage returns"] = n => Repeat("\r", n),
        ["zeros"] = n => Repeat("\0", n),
        ["tabs"] = n => Repeat("\t", n),
        ["one word"] = n => Repeat("a", n),
    };

    private const string FrontMatter = """
        ---
        id: huge
        title: T
        period: building-years
        before: |
          A.
        objectives: [Name it.]
        summary: |
          B.
        questions: [{ ask: C?, outline: [D] }]
        reading: [{ kind: documents, title: E, published: F, why: G }]
        ---

        """;

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Kinds => [.. Facts.Keys];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_facts(string kind)
    {
        Feed("content/terms/huge.yaml", Facts[kind](Whole), kind);
        // Below the limit of a file, where nothing but the reader itself keeps it in time.
        Feed("content/terms/huge.yaml", Facts[kind](IsLong ? 2_000_000 : 1_000_000), kind);
    }

    [Theory]
    [InlineData("content/guide/09-huge.md", "[a](")]
    [InlineData("content/guide/09-huge.md", "> ")]
    [InlineData("content/guide/09-huge.md", "a [[lamp-lit]] *b*\n\n")]
    [InlineData("content/guide/09-huge.md", "## a\n\n")]
    [InlineData("content/guide/09-huge.md", "---\n")]
    [InlineData("content/identities.lock", "x\n")]
    [InlineData("content/identities.lock", "edition\t2026-01-01T00:00:00Z\n")]
    [InlineData("content/identities.lock", "\t")]
    [InlineData("seeds/log.fingerprints", "1 ")]
    [InlineData("seeds/log.fingerprints", "fingerprints 1 log\n")]
    [InlineData("seeds/log.yaml", "sha256: 1\n")]
    [InlineData("seeds/log.yaml", "- x\n")]
    [InlineData("content/subject.yaml", "title: x\n")]
    public void Of_other_files(string file, string piece)
    {
        Feed(file, Repeat(piece, Whole), piece);
        Feed(
            file,
            (file.EndsWith(".md", StringComparison.Ordinal) ? FrontMatter : "") + Repeat(
                piece, file.EndsWith(".md", StringComparison.Ordinal) ? 250_000 : 1_000_000),
            piece);
    }

    private void Feed(string file, string text, string kind)
    {
        if (!Directory.Exists(Path.Combine(folder.Path, "content")))
            CaseFolder.Assemble("_base", folder.Path);
        var path = Path.Combine(folder.Path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        IReadOnlyList<Diagnostic> found = [];
        var clock = Stopwatch.StartNew();
        var thread = new Thread(() => found = CaseFolder.Check(folder.Path), 16 << 20) { IsBackground = true };
        thread.Start();

        Assert.True(thread.Join(Hang), $"{kind}: not read after {Hang}");
        log.WriteLine(
            $"{clock.ElapsedMilliseconds,6} ms  {kind.ReplaceLineEndings("\\n")}, {text.Length:N0} characters: {found.Count} "
                + $"findings{(found.Count > 0 ? ", " + found[^1].Location + " " + found[^1].Code : "")}");
        Assert.InRange(found.Count, 0, 3 * DiagnosticBag.MostOfAFile);
        Assert.All(found, f => Assert.InRange(f.Message.Length + (f.Hint?.Length ?? 0), 1, 1_500));
    }

    private static string Term(string line) => $"- id: x\n  {line}\n";

    private static string Summary(string prose) =>
        $"- id: x\n  title: T\n  summary: |\n    {prose}\n  chapter: the-light\n  topics: [works]\n  importance: 1\n";

    private static string Repeat(string piece, int length) =>
        new StringBuilder().Insert(0, piece, Math.Max(1, length / piece.Length)).ToString();

    private static string Numbered(Func<int, string> piece, int length)
    {
        var text = new StringBuilder();
        for (var number = 0; text.Length < length; number++)
            text.Append(piece(number));
        return text.ToString();
    }
}
