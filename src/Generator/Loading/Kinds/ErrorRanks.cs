using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>The words by which corrections are ranked.</summary>
internal static class ErrorRanks
{
    /// <summary>The weightiest first.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Enum.GetNames<ErrorRank>().Select(n => n.ToLowerInvariant())];

    /// <param name="word">One of <see cref="Words"/>; null, for a correction not ranked yet, counts as the weightiest.</param>
    public static ErrorRank Of(string? word) => word is null ? ErrorRank.Fact : Enum.Parse<ErrorRank>(word, ignoreCase: true);
}
