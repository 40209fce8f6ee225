using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>A text file that brings the cards of an edition up to date.</summary>
/// <param name="Date">Of the edition, in words.</param>
internal sealed record UpdateFile(string Href, string Name, string Date)
{
    /// <param name="toFiles">Leads from the page to the folder of the files.</param>
    public static UpdateFile Of(PageScope scope, string toFiles, DeckEdition edition)
    {
        var name = $"{scope.Guide.Corpus.Subject.Id}-{edition.Name}.txt";
        return new UpdateFile(toFiles + name, name, edition.InWords(scope.Interface));
    }
}
