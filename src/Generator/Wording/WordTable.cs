namespace SinoRussia.Generator.Wording;

/// <summary>What one file of words says.</summary>
/// <param name="File">As the user would type it.</param>
/// <param name="Entries">By key.</param>
internal sealed record WordTable(string File, IReadOnlyDictionary<string, WordEntry> Entries)
{
    /// <summary>The same with some entries said in another way, and perhaps more of them.</summary>
    public WordTable With(WordTable own)
    {
        var all = new Dictionary<string, WordEntry>(Entries, StringComparer.Ordinal);
        foreach (var (key, entry) in own.Entries)
            all[key] = entry;
        return this with { Entries = all };
    }
}
