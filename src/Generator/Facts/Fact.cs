using System.Runtime.CompilerServices;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>One thing the guide says; what all kinds have in common.</summary>
/// <remarks>Lists are in the order written and never null. docs/writing-facts.md says what each key means.</remarks>
internal abstract record Fact
{
    public abstract FactKind Kind { get; }

    /// <summary>Unique over the whole content; page address, anchor and card identity, for ever.</summary>
    public required string Id { get; init; }

    /// <summary>Place of the id's value in the content.</summary>
    public required Location Location { get; init; }

    /// <summary>Headline; for people, organisations, places, terms and documents the accepted name.</summary>
    public required string Title { get; init; }

    /// <summary>What an index files it under.</summary>
    public virtual string IndexName => Title;

    /// <summary>
    /// The article that the name has in a sentence, one of <see cref="Articles"/>; null for none, and for kinds that are not named with
    /// one.
    /// </summary>
    public string? Article { get; init; }

    public static IReadOnlyList<string> Articles { get; } = ["the"];

    public required Prose Summary { get; init; }

    /// <summary>When; null only for kinds that need no date.</summary>
    public Edtf? Date { get; init; }

    /// <summary>Place of the date's value; meaningless when <see cref="Date"/> is null.</summary>
    public Location DateLocation { get; init; }

    /// <summary>The chapter the fact is taught in.</summary>
    public required Reference Chapter { get; init; }

    /// <summary>At least one; the first is the main topic.</summary>
    public required IReadOnlyList<Reference> Topics { get; init; }

    /// <summary>3 every guide has it, 2 a thorough one, 1 detail.</summary>
    public required int Importance { get; init; }

    public IReadOnlyList<Reference> People { get; init; } = [];

    public IReadOnlyList<Reference> Organisations { get; init; } = [];

    public IReadOnlyList<Reference> Documents { get; init; } = [];

    public IReadOnlyList<Reference> Places { get; init; } = [];

    public IReadOnlyList<Reference> Terms { get; init; } = [];

    /// <summary>Facts of any kind worth reading next.</summary>
    public IReadOnlyList<Reference> Related { get; init; } = [];

    /// <summary>Events that brought this fact about.</summary>
    public IReadOnlyList<Reference> CausedBy { get; init; } = [];

    /// <summary>Other spellings, the documents' misspellings among them.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    public IReadOnlyList<NativeName> Native { get; init; } = [];

    /// <summary>Citations of the fact itself; a dispute has them in its positions instead.</summary>
    public IReadOnlyList<Citation> Sources { get; init; } = [];

    public IReadOnlyList<SuppliedPoint> Supplied { get; init; } = [];

    /// <summary>
    /// What tables compare it by; their citations and supplied points are among <see cref="Sources"/> and <see cref="Supplied"/>.
    /// </summary>
    public IReadOnlyList<FactProperty> Properties { get; init; } = [];

    public IReadOnlyList<CardSpec> Cards { get; init; } = [];

    /// <summary>How many cards learners meet, as Anki and the review count them: one for each number of a text's gaps.</summary>
    public int CardCount => Cards.Sum(c => c.Count);

    /// <summary>Cards that are withdrawn; none of <see cref="Cards"/>.</summary>
    public IReadOnlyList<CardSpec> RetiredCards { get; init; } = [];

    /// <summary>
    /// Null unless the fact is withdrawn: then it is no part of the guide any more, but its address and its cards' identities stay.
    /// </summary>
    public Retirement? Retirement { get; init; }

    /// <summary>Every citation of the fact, those inside a dispute's positions included.</summary>
    public virtual IEnumerable<Citation> AllCitations => Sources;

    /// <summary>References special to the kind, such as a document's parties; those of all kinds are not among them.</summary>
    public virtual IEnumerable<Reference> OwnReferences => [];

    /// <summary>By identity: two facts are never the same fact, and by value they would be compared word for word.</summary>
    public virtual bool Equals(Fact? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
