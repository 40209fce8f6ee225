namespace SinoRussia.Generator.Tests.Anki;

/// <summary>A card as Mnemosyne shows it.</summary>
/// <param name="Id">By which Mnemosyne knows it again.</param>
internal sealed record MnemosyneCard(string Id, string Guid, string Question, string Answer, IReadOnlyList<string> Tags);
