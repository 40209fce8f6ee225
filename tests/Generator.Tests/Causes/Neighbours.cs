namespace SinoRussia.Generator.Tests.Causes;

/// <summary>Neighbours in a sequence.</summary>
internal static class Neighbours
{
    public static IEnumerable<(int First, int Second)> Pairwise(this IEnumerable<int> numbers)
    {
        var all = numbers.ToList();
        return all.Zip(all.Skip(1));
    }
}
