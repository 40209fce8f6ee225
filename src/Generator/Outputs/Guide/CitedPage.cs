using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>What every form of citation is made from.</summary>
/// <param name="Key">Names the entry: the subject's id and the page's.</param>
/// <param name="Edition">The day of the edition, UTC; null before the first.</param>
/// <param name="Address">The page's public address; its path from the site's root when the site has none.</param>
/// <param name="IsPublic">True for a public address.</param>
internal sealed record CitedPage(
    string Key, string Title, Subject Subject, EditionDate? Edition, string Address, bool IsPublic, InterfaceWords Words)
{
    public static CitedPage Of(StudyGuide guide, string id, string title, string page)
    {
        var subject = guide.Corpus.Subject;
        return new CitedPage(
            $"{subject.Id}-{id}", title, subject, EditionDate.Of(guide.Ledger), subject.Address + PageAddress.Web(page),
            subject.Address.Length > 0,
            guide.Words);
    }

    /// <summary>
    /// What the forms for programs have no member for: the day of the edition, the path of a page without a public address, the licence.
    /// </summary>
    public string Note => string.Join(". ", new[]
    {
        Edition is { } edition ? Words.Say("cite.edition", ("date", edition.InWords(Words))) : null,
        IsPublic ? null : Address,
        Subject.Licence,
    }.OfType<string>());
}
