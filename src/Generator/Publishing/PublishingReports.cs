namespace SinoRussia.Generator.Publishing;

/// <summary>What publishing tells whoever asked for it.</summary>
/// <param name="IsObstructed">Tells, and reports, that the folder is not ours.</param>
/// <param name="InTheWay">Told of foreign entries where the site has files of its own.</param>
/// <param name="Failure">Told of an error and what is live after it.</param>
/// <param name="OldLeft">Told that the old site could not be removed, and how it is called.</param>
internal sealed record PublishingReports(
    Func<bool> IsObstructed, Action<IReadOnlyList<string>> InTheWay, Action<Exception, string> Failure, Action<Exception, string> OldLeft);
