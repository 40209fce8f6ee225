namespace SinoRussia.Generator.Outputs.Search;

/// <summary>English words that tell no page from another; neither indexed nor looked for.</summary>
internal static class StopWords
{
    public static IReadOnlySet<string> All { get; } = new SortedSet<string>(
        ("a about also am an and any are as at be been but by can could did do does for from had happen happened has have he her his how "
            + "i if in into is it its many me "
            + "much my not of on or our should so some such tell than that the their them then there these they this those to was we were "
            + "what when where which while "
            + "who whom whose why will with would you your").Split(' '), StringComparer.Ordinal);
}
