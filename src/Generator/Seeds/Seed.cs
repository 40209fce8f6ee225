using System.Runtime.CompilerServices;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Seeds;

/// <summary>The record of one source document; its text is not in the repository.</summary>
/// <param name="File">Name of the text in the folder that `seeds index` and `seeds verify` read.</param>
/// <param name="Language">BCP 47 tag of the text.</param>
internal sealed record Seed(string Id, string File, string Title, string Language, Location Location)
{
    /// <summary>Null where the document names none.</summary>
    public required string? Author { get; init; }

    /// <summary>Null where none is known.</summary>
    public required string? Publisher { get; init; }

    /// <summary>When it was written; null where not known.</summary>
    public required Edtf? Date { get; init; }

    /// <summary>How it was translated, Markdown; null when it is no translation.</summary>
    public required string? Translation { get; init; }

    /// <summary>How far it can be trusted, Markdown.</summary>
    public required string Reliability { get; init; }

    /// <summary>Lower-case hex digest of the text's bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Paragraphs that no fact cites, with the reason.</summary>
    public required IReadOnlyList<UnusedParagraph> NotUsed { get; init; }

    /// <summary>Fingerprints, paragraph 1 first; empty until whoever knows the folder has read them.</summary>
    public IReadOnlyList<ParagraphFingerprint> Paragraphs { get; init; } = [];

    /// <summary>Web address of a copy; null where none is known.</summary>
    public string? Address { get; init; }

    /// <summary>Where the document was printed or is kept, Markdown; null where nothing is known beyond its publisher.</summary>
    public string? Found { get; init; }

    /// <summary>
    /// How holder lines, cards and citations name the document, often its author; null where not given: then by its title.
    /// </summary>
    public string? Short { get; init; }

    /// <summary>By identity: by value all its fingerprints would be compared.</summary>
    public bool Equals(Seed? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
