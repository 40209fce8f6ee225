namespace SinoRussia.Generator.Outputs.Search;

/// <summary>English words that tell no page from another; neither indexed nor looked for.</summary>
internal static class StopWords
{
    public static IReadOnlySet<string> All { get; } = new SortedSet<string>(
        "a also an and are as at be been but by did do does for from had has have he her his how if in into is it its not of on or so such than that the their them then there these they this those to was were what when which while who why will with would"
            .Split(' '), StringComparer.Ordinal);
}
