using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>The facts of one kind in the order in which they are taught, to find what is taught near one of them.</summary>
/// <typeparam name="T">The kind.</typeparam>
internal sealed class TaughtNearby<T> where T : Fact
{
    private readonly Dictionary<string, int> places;
    private readonly LookAlikes<T> all;

    public TaughtNearby(StudyGuide guide)
    {
        List<T> inTurn = [.. guide.Chapters.SelectMany(c => c.Facts).OfType<T>()];
        places = inTurn.Select((fact, place) => (fact.Id, place)).ToDictionary(p => p.Id, p => p.place, StringComparer.Ordinal);
        all = new LookAlikes<T>(inTurn, fact => places[fact.Id]);
    }

    /// <summary>The others, the nearest first.</summary>
    /// <param name="isUnlike">True for one that counts as twice as far.</param>
    public IEnumerable<T> To(T fact, Func<T, bool>? isUnlike = null) => all.Near(places[fact.Id], isUnlike).Where(other => other != fact);
}
