namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>Leads to cards on a certain paper.</summary>
internal sealed record PaperLink(string Paper, string Href);
