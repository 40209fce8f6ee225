using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Drafting;

/// <summary>A fact that is about to be written into a file, as far as it is known.</summary>
/// <param name="Values">By key, as text; lists and mappings as YAML in brackets, lists of ids also with commas only.</param>
/// <param name="Citation">Null when it is not known yet.</param>
internal sealed record FactDraft(
    FactKind Kind, string Id, string Title, IReadOnlyDictionary<string, string> Values, DraftCitation? Citation);
