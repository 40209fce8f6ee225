using System.Text;

namespace SinoRussia.Generator.Benchmarks;

/// <summary>An invented event.</summary>
/// <param name="Summary">Markdown of one line.</param>
/// <param name="Date">EDTF.</param>
/// <param name="Period">Place in <see cref="InventedWords.Periods"/>.</param>
internal sealed record InventedFact(
    string Id, string Title, string Summary, string Date, int Period, int Importance, IReadOnlyList<string> Topics, IReadOnlyList<string> People,
    IReadOnlyList<InventedCitation> Citations)
{
    /// <summary>As an item of a file of events.</summary>
    /// <param name="slug">Makes ids of names.</param>
    public string ToYaml(Func<string, string> slug)
    {
        var yaml = new StringBuilder();
        yaml.Append($"- id: {Id}\n  title: {Title}\n  summary: |\n    {Summary}\n  date: {Date}\n  chapter: c-{InventedWords.Periods[Period].Id}\n");
        yaml.Append($"  topics: [{string.Join(", ", Topics.Select(t => "t-" + slug(t)))}]\n  importance: {Importance}\n");
        yaml.Append($"  people: [{string.Join(", ", People.Select(p => "h-" + slug(p)))}]\n  sources:\n");
        foreach (var (source, paragraph, words) in Citations)
            yaml.Append($"    - {{ seed: {source}, paragraph: {paragraph}, words: \"{words}\" }}\n");
        if (Importance > 1)
            yaml.Append($"  cards:\n    what: {{ ask: \"Which name does the ledger give to the matter {Id} of {Title.Split(" at ")[1]}?\", answer: An invented answer {Id} }}\n");
        return yaml.ToString();
    }
}

/// <summary>A citation of an invented source.</summary>
internal sealed record InventedCitation(string Source, int Paragraph, string Words);

/// <summary>A period with the years it begins and ends in.</summary>
internal sealed record InventedPeriod(string Id, string Title, int First, int Last);
