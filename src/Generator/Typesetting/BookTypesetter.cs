using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Typesetting;

/// <summary>
/// Gives everything that readers see typographic quotes and apostrophes, once for all outputs; ids, links and the words cited of a document stay as they were typed.
/// </summary>
/// <remarks>Places of characters do not move. A guide in another language than English stays as it was typed, because other languages quote in other ways.</remarks>
internal static class BookTypesetter
{
    public static FactBook Set(FactBook book) => book.Subject.Language.Split('-')[0] != "en" ? book : book with
    {
        Subject = book.Subject with { Title = Plain(book.Subject.Title), Tagline = Plain(book.Subject.Tagline), Description = Set(book.Subject.Description) },
        Periods = [.. book.Periods.Select(p => p with { Title = Plain(p.Title), Summary = Set(p.Summary) })],
        Topics = [.. book.Topics.Select(t => t with { Title = Plain(t.Title), Summary = Set(t.Summary) })],
        Chapters = [.. book.Chapters.Select(Set)],
        RetiredChapters = [.. book.RetiredChapters.Select(Set)],
        Facts = [.. book.Facts.Select(FactTypesetter.Set)],
        RetiredFacts = [.. book.RetiredFacts.Select(FactTypesetter.Set)],
        Seeds = [.. book.Seeds.Select(Set)],
    };

    public static string Plain(string text) => TypographicQuotes.Plain(text);

    public static string? PlainOrNull(string? text) => text is null ? null : Plain(text);

    /// <summary>Markdown of one line or more.</summary>
    public static string Line(string text) => TypographicQuotes.Markdown(text);

    public static string? LineOrNull(string? text) => text is null ? null : Line(text);

    public static Prose Set(Prose prose) => prose with { Text = Line(prose.Text) };

    public static Retirement? Set(Retirement? retirement) => retirement is null ? null : retirement with { Why = LineOrNull(retirement.Why) };

    private static Chapter Set(Chapter chapter) => chapter with
    {
        Title = Plain(chapter.Title),
        Before = Set(chapter.Before),
        Summary = Set(chapter.Summary),
        Body = Set(chapter.Body),
        Objectives = [.. chapter.Objectives.Select(Set)],
        Questions = [.. chapter.Questions.Select(q => new ChapterQuestion(Set(q.Ask), [.. q.Outline.Select(Set)]))],
        Reading =
        [
            .. chapter.Reading.Select(r => r with { Authors = PlainOrNull(r.Authors), Title = Plain(r.Title), Published = Plain(r.Published), Why = Plain(r.Why) }),
        ],
        Retirement = Set(chapter.Retirement),
    };

    private static Seed Set(Seed seed) => seed with
    {
        Title = Plain(seed.Title),
        Short = PlainOrNull(seed.Short),
        Author = PlainOrNull(seed.Author),
        Publisher = PlainOrNull(seed.Publisher),
        Translation = LineOrNull(seed.Translation),
        Reliability = Line(seed.Reliability),
        NotUsed = [.. seed.NotUsed.Select(u => u with { Reason = Plain(u.Reason) })],
    };
}
