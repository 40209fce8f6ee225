using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Wording;

/// <summary>A key of a table and what is said for it.</summary>
/// <param name="Key">The keys of the mappings it lies in, joined by '.': 'chapter.in_short'; items of lists are counted from 1.</param>
/// <param name="At">Place of the key.</param>
/// <param name="Forms">By plural category of CLDR; what is the same for every number has 'other' alone.</param>
internal sealed record WordEntry(string Key, Location At, IReadOnlyDictionary<string, WordPattern> Forms)
{
    /// <summary>The value that tells the number of an entry with several forms.</summary>
    public const string Count = "count";

    /// <summary>The form that every entry has.</summary>
    public WordPattern Other => Forms[Plurals.Other];

    /// <summary>The values that are to be given, sorted by ordinal; a form may leave the number out.</summary>
    public SortedSet<string> Places { get; } = new(
        Forms.Values.SelectMany(f => f.Places).Concat(Forms.Count > 1 ? [Count] : []), StringComparer.Ordinal);

    /// <summary>True for words alone.</summary>
    public bool IsPlain => Forms.Count == 1 && Other.IsPlain;

    /// <summary>The form for a number.</summary>
    /// <param name="category">One of CLDR's; 'other' stands in for what the table has not.</param>
    public WordPattern For(string category) => Forms.GetValueOrDefault(category) ?? Other;
}
