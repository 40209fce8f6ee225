using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>A text file that brings the cards of an edition up to date.</summary>
/// <param name="Date">Of the edition, in words.</param>
internal sealed record UpdateFile(string Href, string Name, string Date)
{
    /// <param name="toFiles">Leads from the page to the folder of the files.</param>
    public static UpdateFile Of(Subject subject, string toFiles, DeckEdition edition)
    {
        var name = $"{subject.Id}-{edition.Name}.txt";
        return new UpdateFile(toFiles + name, name, edition.InWords);
    }
}
