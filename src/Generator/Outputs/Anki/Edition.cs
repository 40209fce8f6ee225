namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>The time that stands in a package where Anki wants one; a build may not look at the clock.</summary>
/// <remarks>One constant until content/identities.lock gives every note the time of its last change (docs/decisions/0003).</remarks>
internal static class Edition
{
    /// <summary>1 January 2023, 00:00 UTC, in seconds.</summary>
    public const long Seconds = 1_672_531_200;

    public const long Milliseconds = Seconds * 1000;
}
