using System.Globalization;
using System.Text;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Drafting;

/// <summary>Ids for new facts.</summary>
internal static class DraftId
{
    private static readonly string[] Articles = ["the-", "a-", "an-"];

    /// <summary>
    /// The id that a title makes: its letters without accents, its words joined by '-', without an article before them; empty when it has
    /// no letters of a-z.
    /// </summary>
    public static string Of(string title)
    {
        var plain = title.Normalize(NormalizationForm.FormD)
            .Where(c => c is not ('\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        var id = Ids.Repaired(string.Concat(plain));
        if (Articles.FirstOrDefault(a => id.StartsWith(a, StringComparison.Ordinal)) is { } article)
            id = id[article.Length..];
        return id.Length <= Ids.LongestId ? id : id[..(id.LastIndexOf('-', Ids.LongestId) is > 0 and var end ? end : Ids.LongestId)];
    }

    /// <summary>Why a new fact may not have an id, then what was expected; null when it may.</summary>
    public static string? Problem(string id, Corpus corpus) =>
        !Ids.IsId(id) ? $"'{id}' is not an id; expected {Ids.Rule}"
        : Ids.FileProblem(id) ?? (IsTaken(id, corpus) ? $"the id '{id}' is taken; expected one that nothing else has" : null);

    private static bool IsTaken(string id, Corpus corpus) =>
        corpus.Facts.Concat(corpus.RetiredFacts).Concat(corpus.DamagedFacts).Any(f => f.Id == id)
        || corpus.Chapters.Concat(corpus.RetiredChapters).Concat(corpus.DamagedChapters).Any(c => c.Id == id)
        || corpus.Periods.Any(p => p.Id == id) || corpus.Topics.Any(t => t.Id == id) || corpus.Seeds.Any(s => s.Id == id);
}
