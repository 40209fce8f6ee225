using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Classroom;

/// <summary>The key dates of a chapter dealt out to two exercises: no fact is in both, so that neither answers the other.</summary>
/// <param name="Undated">To be dated; by name, an order that tells nothing of time.</param>
/// <param name="Dated">To be named by their dates; by date.</param>
internal sealed record TimelineExercises(IReadOnlyList<Fact> Undated, IReadOnlyList<Fact> Dated)
{
    /// <summary>In both together: two pages of paper.</summary>
    public const int Most = 20;

    /// <summary>Fewer than these make one exercise.</summary>
    private const int FewestOfTwo = 6;

    public static TimelineExercises Of(StudyGuide guide, StudyChapter study)
    {
        var chosen = ReadingOrder.ByDate(ChapterFacts.Of(guide, study).KeyDates().OrderByDescending(f => f.Importance).Take(Most)).ToList();
        var shared = chosen.GroupBy(DateOf).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var (undated, dated) = (new List<Fact>(), new List<Fact>());
        foreach (var fact in chosen)
        {
            // A date that two facts share asks for neither; a title with its year in it is no question.
            var (canBeNamed, canBeDated) = (!shared.Contains(DateOf(fact)), !TellsItsYear(fact));
            if (canBeDated && (!canBeNamed || chosen.Count < FewestOfTwo || undated.Count <= dated.Count))
                undated.Add(fact);
            else if (canBeNamed)
                dated.Add(fact);
        }

        return new TimelineExercises([.. ReadingOrder.ByName(undated)], dated);

        string DateOf(Fact fact) => guide.DigestOf(fact).Date ?? "";
    }

    /// <summary>True when the title has a year in which the fact may lie.</summary>
    public static bool TellsItsYear(Fact fact) =>
        new[] { fact.Date!.Earliest, fact.Date.Latest }.Any(
            d => d is { } day && fact.Title.Contains(day.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
}
