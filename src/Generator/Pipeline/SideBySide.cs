using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Pipeline;

/// <summary>Does independent work on all processors, each piece with a bag of its own, because a bag serves one thread.</summary>
internal static class SideBySide
{
    /// <summary>Does two things at once; the findings of the first come first.</summary>
    public static (T First, U Second) Run<T, U>(DiagnosticBag bag, Func<DiagnosticBag, T> first, Func<DiagnosticBag, U> second)
    {
        var (firstBag, secondBag) = (new DiagnosticBag(), new DiagnosticBag());
        var other = Task.Run(() => first(firstBag));
        var result = second(secondBag);
        var both = (other.GetAwaiter().GetResult(), result);
        bag.Add(firstBag);
        bag.Add(secondBag);
        return both;
    }

    /// <summary>Does two things at once, of which the first has no result.</summary>
    public static T Run<T>(DiagnosticBag bag, Action<DiagnosticBag> first, Func<DiagnosticBag, T> second) =>
        Run(
            bag,
            own =>
            {
                first(own);
                return true;
            },
            second).Second;

    /// <summary>Does the same to every item; results and findings come in the order of the items.</summary>
    public static IReadOnlyList<R> Run<T, R>(DiagnosticBag bag, IReadOnlyList<T> items, Func<T, DiagnosticBag, R> work)
    {
        var tasks = items.Select(item => Task.Run(() =>
        {
            var own = new DiagnosticBag();
            return (Result: work(item, own), Found: own);
        })).ToList();
        var done = Task.WhenAll(tasks).GetAwaiter().GetResult();
        foreach (var (_, found) in done)
            bag.Add(found);
        return [.. done.Select(d => d.Result)];
    }
}
