namespace SinoRussia.Generator.Outputs.Evening;

/// <summary>How long learning takes.</summary>
internal static class StudyTime
{
    /// <summary>
    /// Words a minute of reading to remember: the lowest of the five rates that R. P. Carver measured (Reading Rate, 1990), that of
    /// memorising.
    /// </summary>
    private const double WordsAMinute = 138;

    /// <summary>Seconds a card: six for the question, as long for answer and reason, and some cards come twice.</summary>
    private const double SecondsACard = 15;

    /// <summary>Whole minutes, at least one for anything at all.</summary>
    public static int OfWords(int words) => (int)Math.Ceiling(words / WordsAMinute);

    /// <inheritdoc cref="OfWords"/>
    public static int OfCards(int cards) => (int)Math.Ceiling(cards * SecondsACard / 60);
}
