namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The head of a printed chapter.</summary>
/// <param name="Id">The chapter's.</param>
internal sealed record PrintHead(string Id, string Title);
