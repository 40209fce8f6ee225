namespace SinoRussia.Generator.Facts;

/// <summary>The words for what a correction corrects, the same in content, data and on pages.</summary>
internal static class ErrorRankNames
{
    public static string Word(this ErrorRank rank) => rank switch
    {
        ErrorRank.Fact => "fact",
        ErrorRank.Date => "date",
        ErrorRank.Name => "name",
        ErrorRank.Wording => "wording",
        _ => throw new ArgumentOutOfRangeException(nameof(rank)),
    };
}
