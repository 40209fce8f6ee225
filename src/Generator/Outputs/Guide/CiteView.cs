using SinoRussia.Generator.Seeds;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>How to cite a page, in the three forms that people and programs ask for.</summary>
/// <param name="Plain">For a list of works, in words.</param>
/// <param name="Bibtex">An entry of a BibTeX or BibLaTeX file.</param>
/// <param name="Csl">CSL-JSON, for Zotero and its like.</param>
internal sealed record CiteView(string Plain, string Bibtex, string Csl)
{
    /// <summary>A source document itself, as far as it is known.</summary>
    public static CiteView Of(PageScope scope, Seed seed) =>
        new(PlainCitation.Of(seed, scope.Interface), BibtexEntry.Of(seed, scope.Interface), CslItem.Of(seed, scope.Interface));

    /// <summary>The page of the scope.</summary>
    /// <param name="id">Of the fact or chapter.</param>
    public static CiteView Of(PageScope scope, string id, string title)
    {
        var work = CitedPage.Of(scope.Guide, id, title, scope.Page);
        return new CiteView(PlainCitation.Of(work), BibtexEntry.Of(work), CslItem.Of(work));
    }
}
