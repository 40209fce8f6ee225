namespace SinoRussia.Generator.Benchmarks;

/// <summary>An invented event.</summary>
/// <param name="Summary">Markdown of one line; links as '[[id|words]]'.</param>
/// <param name="Date">EDTF.</param>
/// <param name="Year">In which it begins.</param>
/// <param name="Period">Place in <see cref="InventedWords.Periods"/>.</param>
internal sealed record InventedFact(string Id, string Title, string Summary, string Date, int Year, int Period)
{
    /// <summary>1 to 3.</summary>
    public required int Importance { get; init; }

    /// <summary>Names.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Names of those who take part.</summary>
    public required IReadOnlyList<string> People { get; init; }

    /// <summary>No paragraph twice.</summary>
    public required IReadOnlyList<InventedCitation> Citations { get; init; }

    /// <summary>Ids of the facts that the summary links to.</summary>
    public IEnumerable<string> Links => Summary.Split("[[").Skip(1).Select(l => l.Split('|')[0]);

    /// <summary>The summary with ordinary links of Markdown.</summary>
    /// <param name="address">Of the page of an id.</param>
    public string SummaryWith(Func<string, string> address) =>
        string.Concat(
            Summary.Split("[[").Select(
                (part, i) => i == 0
                    ? part
                    : $"[{part.Split('|', 2)[1].Split("]]", 2)[0]}]({address(part.Split('|')[0])}){part.Split("]]", 2)[1]}"));

    /// <summary>As an item of a file of events.</summary>
    /// <param name="slug">Makes ids of names.</param>
    public string ToYaml(Func<string, string> slug)
    {
        IEnumerable<string> lines =
        [
            $"- id: {Id}", $"  title: {Title}", "  summary: |", $"    {Summary}", $"  date: {Date}",
            $"  chapter: c-{InventedWords.Periods[Period].Id}",
            $"  topics: [{string.Join(", ", Topics.Select(t => "t-" + slug(t)))}]", $"  importance: {Importance}",
            $"  people: [{string.Join(", ", People.Select(p => "h-" + slug(p)))}]", "  sources:",
            .. Citations.Select(c => $"    - {{ seed: {c.Source}, paragraph: {c.Paragraph}, words: \"{c.Words}\" }}"),
            .. Importance == 1 ? [] : (string[])
            [
                "  cards:",
                $"    what: {{ ask: \"Which name does the ledger give to the matter {Id} of {Title.Split(" at ")[1]}?\", answer: An "
                    + $"invented answer {Id} }}",
            ],
        ];
        return string.Join('\n', lines) + "\n";
    }
}
