using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Seeds;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>A source document: what it is and how far it can be trusted.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Translation">How it was translated; null when it is no translation.</param>
internal sealed record BookSource(string Id, SourceLine Line, string Language, Written? Translation, Written Reliability)
{
    public static IReadOnlyList<BookSource> All(PageScope scope) =>
        [.. scope.Guide.Corpus.Seeds.Zip(SourceLine.All(scope), (seed, line) => Of(scope, seed, line))];

    private static BookSource Of(PageScope scope, Seed seed, SourceLine line) => new(
        seed.Id, line, seed.Language, seed.Translation is { } translation ? scope.Blocks(translation) : null,
        scope.Blocks(seed.Reliability));
}
