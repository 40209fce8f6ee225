namespace SinoRussia.Generator.Identities;

/// <summary>One identity in the ledger; times in seconds since 1970, UTC.</summary>
/// <param name="Added">The edition it came in.</param>
/// <param name="Changed">The edition in which what learners are sent last changed, its coming included.</param>
/// <param name="Retired">The edition it was withdrawn in; null while it is current.</param>
/// <param name="Digest">As <see cref="Identity.Digest"/>.</param>
/// <param name="Attributes">What may never change.</param>
/// <param name="Number">Line in the file, from 1; 0 for one that was not read from a file.</param>
internal sealed record LedgerLine(
    string Kind, string Id, long Added, long Changed, long? Retired, string? Digest, IReadOnlyList<IdentityAttribute> Attributes,
    int Number = 0)
{
    /// <summary>As <see cref="Identity.Text"/>: what learners were sent last.</summary>
    public IReadOnlyList<IdentityAttribute> Text { get; init; } = [];

    /// <summary>When it last changed for learners, withdrawal included: the modification time of notes.</summary>
    public long Time => Retired ?? Changed;

    /// <summary>The value of a permanent attribute; null when it has none of that name.</summary>
    public string? this[string attribute] => Attributes.FirstOrDefault(a => a.Name == attribute).Value;

    /// <summary>Words that are remembered; null when there are none of that name.</summary>
    public string? WordsOf(string name) => Text.FirstOrDefault(a => a.Name == name).Value;
}
