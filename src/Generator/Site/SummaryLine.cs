namespace SinoRussia.Generator.Site;

/// <summary>What the summary of a build says of a way into the site.</summary>
/// <param name="What">What is there: 'study guide'.</param>
/// <param name="Noun">What is counted, in the singular.</param>
/// <param name="Count">How many there are; null where published files are counted.</param>
/// <param name="Ending">Which files are counted where <paramref name="Count"/> is null: '.html'.</param>
internal sealed record SummaryLine(string What, string Noun, int? Count, string Ending = "");
