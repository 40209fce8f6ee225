namespace SinoRussia.Generator.Markup;

/// <summary>How the headings of a text fit among those of a page that holds several texts.</summary>
/// <param name="Deeper">Levels to go down; 0 leaves the first at level 2.</param>
/// <param name="Anchors">What the ids of the headings begin with; null for headings without ids.</param>
internal readonly record struct HeadingForm(int Deeper, string? Anchors);
