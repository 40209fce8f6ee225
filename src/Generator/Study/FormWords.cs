using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Study;

/// <summary>Of what form a document or a place is: the word of the interface, or the subject's own as it was typed.</summary>
internal static class FormWords
{
    public static string Of(Document document, InterfaceWords words) =>
        Document.Forms.Contains(document.Form) ? words.Of("document_form", document.Form) : document.Form;

    public static string Of(Place place, InterfaceWords words) =>
        Place.Forms.Contains(place.Form) ? words.Of("place_form", place.Form) : place.Form;
}
