using System.Runtime.CompilerServices;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Study;

/// <summary>A chapter with the facts taught in it.</summary>
/// <param name="Facts">In teaching order: see <see cref="TeachingOrder"/>.</param>
/// <param name="Deck">Full name of its sub-deck: 'SinoRussia::04 From Soviet to Russian partner'.</param>
/// <param name="Previous">Null for the first.</param>
/// <param name="Next">Null for the last.</param>
internal sealed record StudyChapter(
    Chapter Chapter, Period Period, IReadOnlyList<Fact> Facts, string Deck, Chapter? Previous, Chapter? Next)
{
    /// <summary>The time it tells of: its own, else its period's.</summary>
    public Edtf Span => Chapter.Date ?? Period.Date;

    /// <summary>By identity, as facts.</summary>
    public bool Equals(StudyChapter? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
