using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Glossary;

/// <summary>A term explained.</summary>
/// <param name="Native">Its names in their own languages; Chinese with pinyin where given.</param>
/// <param name="Definition">In our own words.</param>
/// <param name="Chapter">Leads to the chapter that teaches it.</param>
internal sealed record GlossaryEntry(LinkView Link, IReadOnlyList<NativeName> Native, Written Definition, LinkView Chapter)
{
    public static GlossaryEntry Of(PageScope scope, Term term) =>
        new(scope.Link(term.Id), scope.Names(term), scope.Blocks(term.Summary), scope.Link(term.Chapter.Id));
}
