using SinoRussia.Generator.Seeds;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>A page as a list of works names it: “Title.” Guide: what it is about. Edition. Address. Licence.</summary>
internal static class PlainCitation
{
    public static string Of(CitedPage page)
    {
        string?[] parts =
        [
            page.Words.Say("lists.quoted", ("text", Ended(page.Title))),
            Ended($"{page.Subject.Title}: {page.Subject.Tagline}"),
            page.Edition is { } edition ? page.Words.Say("book.edition", ("date", edition.InWords(page.Words))) : null,
            page.Address + ".",
            Ended(page.Subject.Licence),
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    /// <summary>A source document: author, title, publisher, date, address.</summary>
    public static string Of(Seed seed, InterfaceWords words)
    {
        string?[] parts =
        [
            seed.Author is { } author ? Ended(author) : null,
            words.Say("lists.quoted", ("text", Ended(seed.Title))),
            string.Join(", ", new[] { seed.Publisher, seed.Date?.InWords(words) }.OfType<string>()) is { Length: > 0 } published
                ? Ended(published)
                : null,
            seed.Address is { } address ? address + "." : null,
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    /// <summary>With a full stop, unless it ends in a mark of its own.</summary>
    private static string Ended(string text) => text.TrimEnd() is [.., '.' or '?' or '!' or '…'] ended ? ended : text.TrimEnd() + ".";
}
