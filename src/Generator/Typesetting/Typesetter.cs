using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Typesetting;

/// <summary>
/// Gives everything that readers see typographic quotes and apostrophes, once for all outputs; ids, links and the words cited of a document
/// stay as they were typed.
/// </summary>
/// <remarks>Places of characters do not move. A guide in another language than English stays as it was typed, because other languages quote
/// in other ways.</remarks>
internal static class Typesetter
{
    private static readonly ReaderTexts Texts = new(TypographicQuotes.Plain, TypographicQuotes.Markdown);

    public static Corpus Set(Corpus corpus) => corpus.Subject.Language.Split('-')[0] == "en" ? Texts.In(corpus) : corpus;
}
