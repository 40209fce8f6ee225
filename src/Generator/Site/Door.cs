namespace SinoRussia.Generator.Site;

/// <summary>How the home page invites to a page.</summary>
/// <param name="Place">Among the doors, the lowest first.</param>
/// <param name="IsAside">True for one that only plain lists show.</param>
internal sealed record Door(int Place, string Words, bool IsAside = false);
