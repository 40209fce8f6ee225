namespace SinoRussia.Generator.Views;

/// <summary>Leads to a part of a list.</summary>
/// <param name="Title">Its number.</param>
/// <param name="Current">True for the part that is shown.</param>
internal sealed record PartLink(string Title, string Href, bool Current);
