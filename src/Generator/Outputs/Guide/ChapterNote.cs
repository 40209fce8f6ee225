using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>
/// What a statement of a chapter's prose rests on, as a printed chapter says it at its end: there the links of the page are gone.
/// </summary>
/// <param name="IsSupplied">True where the curators add what no document says.</param>
internal sealed record ChapterNote(string Anchor, string Title, IReadOnlyList<SourceView> Sources, bool IsSupplied)
{
    /// <summary>One note for each statement that the prose links, numbered from 1 in the order of the first links.</summary>
    public static IReadOnlyList<ChapterNote> All(PageScope scope, Chapter chapter) => [.. Stated(scope, chapter).Select(f => Of(scope, f))];

    /// <summary>Gives the number that stands behind a link; null for what has no note.</summary>
    public static Func<string, NoteLink?> NumbersOf(PageScope scope, Chapter chapter)
    {
        var numbers = Stated(scope, chapter).Select((f, i) => (f.Id, Number: i + 1))
            .ToDictionary(n => n.Id, n => n.Number, StringComparer.Ordinal);
        return id => numbers.TryGetValue(id, out var number)
            ? new NoteLink("#" + AnchorOf(id), number.ToString(CultureInfo.InvariantCulture), null) : null;
    }

    private static ChapterNote Of(PageScope scope, Fact fact)
    {
        var evidence = scope.Guide.DigestOf(fact).Evidence;
        return new ChapterNote(AnchorOf(fact.Id), scope.Text(fact.Title), SourceView.AllOf(scope, evidence), evidence.Supplied.Count > 0);
    }

    /// <summary>
    /// What somebody did, counted, held or disputes; names and terms are explained, not proved, where prose mentions them.
    /// </summary>
    private static IEnumerable<Fact> Stated(PageScope scope, Chapter chapter) => scope.Guide.Links.ProseOf(chapter.Body).Links
        .Select(l => scope.Lookup.FactOf(l.Id)).OfType<Fact>().Where(f => f is not (Person or Organisation or Place or Term)).Distinct();

    /// <summary>No id of the content and no anchor of a heading has a dot in it.</summary>
    private static string AnchorOf(string fact) => "note." + fact;
}
