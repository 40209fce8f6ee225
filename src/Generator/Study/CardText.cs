namespace SinoRussia.Generator.Study;

/// <summary>What a card says; Markdown of one line, as <see cref="Card"/> has it.</summary>
/// <param name="Holder">Id of the one whose view is asked for; null for the other forms.</param>
internal sealed record CardText(string Question, string Answer, string? Holder, string Context);
