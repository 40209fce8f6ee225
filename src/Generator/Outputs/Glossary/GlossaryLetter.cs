using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Glossary;

/// <summary>The terms under a letter.</summary>
/// <param name="Anchor">Of the letter on the page.</param>
internal sealed record GlossaryLetter(string Title, string Anchor, IReadOnlyList<GlossaryEntry> Entries)
{
    public static GlossaryLetter Of(PageScope scope, KindGroup group) =>
        new(scope.Text(group.Title), "part-" + group.Key, [.. group.Facts.OfType<Term>().Select(t => GlossaryEntry.Of(scope, t))]);
}
