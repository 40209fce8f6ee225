namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>An invitation of the home page.</summary>
/// <param name="Aside">True for one that only plain lists show.</param>
internal sealed record DoorView(string Words, string Href, bool Aside);
