using System.Runtime.CompilerServices;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Facts;

/// <summary>One chapter of the guide; content/guide/NN-id.md. Lists are in the order written and never null.</summary>
/// <param name="Number">From the file name, from 1; orders the chapters and numbers the sub-decks.</param>
/// <param name="Before">What to know before.</param>
/// <param name="Summary">The chapter in short.</param>
/// <param name="Location">Place of the id's value in the file.</param>
internal sealed record Chapter(
    string Id, int Number, string Title, Reference Period, Prose Before, Prose Summary, Prose Body, Location Location)
{
    /// <summary>The span the chapter tells of, where it is not that of its period; an interval; null where it is.</summary>
    public Edtf? Date { get; init; }

    /// <summary>Place of the date's value; meaningless when <see cref="Date"/> is null.</summary>
    public Location DateLocation { get; init; }

    /// <summary>What a reader can do after the chapter, each one line of Markdown that begins with a verb.</summary>
    public IReadOnlyList<Prose> Objectives { get; init; } = [];

    /// <summary>Questions that make one think.</summary>
    public IReadOnlyList<ChapterQuestion> Questions { get; init; } = [];

    /// <summary>Works to read next.</summary>
    public IReadOnlyList<Reading> Reading { get; init; } = [];

    /// <summary>Null unless the chapter is withdrawn; as of facts.</summary>
    public Retirement? Retirement { get; init; }

    /// <summary>By identity, as facts.</summary>
    public bool Equals(Chapter? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
