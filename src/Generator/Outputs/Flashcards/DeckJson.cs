using System.Text.Json.Serialization;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>How the script's objects are written.</summary>
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(NamedChoice))]
[JsonSerializable(typeof(DeckFact))]
[JsonSerializable(typeof(DeckCard))]
internal sealed partial class DeckJson : JsonSerializerContext;
