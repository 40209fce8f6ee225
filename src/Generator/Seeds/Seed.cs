using System.Runtime.CompilerServices;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Seeds;

/// <summary>The record of one source document; its text is not in the repository.</summary>
/// <param name="File">Name of the text in the folder that `seeds index` and `seeds verify` read.</param>
/// <param name="Author">Null where the document names none.</param>
/// <param name="Publisher">Null where none is known.</param>
/// <param name="Date">When it was written; null where not known.</param>
/// <param name="Language">BCP 47 tag of the text.</param>
/// <param name="Translation">How it was translated, Markdown; null when it is no translation.</param>
/// <param name="Reliability">How far it can be trusted, Markdown.</param>
/// <param name="Sha256">Lower-case hex digest of the text's bytes.</param>
/// <param name="NotUsed">Paragraphs that no fact cites, with the reason.</param>
/// <param name="Paragraphs">Fingerprints, paragraph 1 first.</param>
internal sealed record Seed(
    string Id, string File, string Title, string? Author, string? Publisher, Edtf? Date, string Language, string? Translation,
    string Reliability, string Sha256, IReadOnlyList<UnusedParagraph> NotUsed, IReadOnlyList<ParagraphFingerprint> Paragraphs, Location Location)
{
    /// <summary>Web address of a copy; null where none is known.</summary>
    public string? Address { get; init; }

    /// <summary>Where the document was printed or is kept, Markdown; null where nothing is known beyond its publisher.</summary>
    public string? Found { get; init; }

    /// <summary>How holder lines, cards and citations name the document, often its author; null where not given: then by its title.</summary>
    public string? Short { get; init; }

    /// <summary>By identity: by value all its fingerprints would be compared.</summary>
    public bool Equals(Seed? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
