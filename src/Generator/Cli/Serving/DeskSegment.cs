namespace SinoRussia.Generator.Cli.Serving;

/// <summary>A stretch of a paragraph that is shown alike.</summary>
/// <param name="Facts">Ids of the facts that cite it, each once, in reading order; none where no fact does.</param>
/// <param name="IsOpen">True for a part of a sentence of which no fact cites a word.</param>
internal sealed record DeskSegment(string Text, IReadOnlyList<string> Facts, bool IsOpen);
