namespace SinoRussia.Generator.Markup;

/// <summary>A heading and the anchor it gets.</summary>
/// <param name="Level">2 to 6: level 1 belongs to the page.</param>
internal sealed record Heading(int Level, string Text, string Anchor);
