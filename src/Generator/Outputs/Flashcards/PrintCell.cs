using System.Globalization;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>A card on paper.</summary>
internal sealed record PrintCell
{
    /// <summary>In the whole deck, from 1.</summary>
    public required string Number { get; init; }

    public required string Kind { get; init; }

    /// <summary>Whose view is asked for; null for other cards.</summary>
    public required string? Holder { get; init; }

    public required Written Question { get; init; }

    public required Written Answer { get; init; }

    /// <summary>The first documents that the fact rests on.</summary>
    public required IReadOnlyList<PrintSource> Sources { get; init; }

    /// <summary>How many documents are left out.</summary>
    public required int More { get; init; }

    /// <summary>Where the fact's page is, to be typed in; empty where the guide has no address.</summary>
    public required string Address { get; init; }

    /// <summary>As <see cref="TextSize"/> names it.</summary>
    public required string FrontSize { get; init; }

    public required string BackSize { get; init; }

    private const int MostSources = 2;

    public static PrintCell Of(PageScope scope, CardFace face, int number)
    {
        var fact = face.Card.Fact;
        var sources = scope.Guide.DigestOf(fact).Evidence.Documents
            .Select(d => new PrintSource(scope.Text(d.Seed.Title), [.. d.Paragraphs.Select(p => p.Number)])).ToList();
        return new PrintCell
        {
            Number = number.ToString(CultureInfo.InvariantCulture),
            Kind = KindWords.One(scope.Interface, fact.Kind),
            Holder = scope.TextOrNull(face.Card.Holder),
            Question = scope.Line(face.Question),
            Answer = scope.Line(face.Answer),
            Sources = [.. sources.Take(MostSources)],
            More = Math.Max(sources.Count - MostSources, 0),
            Address = scope.Guide.Corpus.Subject.Address.Length == 0
                ? ""
                : scope.Text(SiteAddress.Typed(scope.Guide.Corpus.Subject, PagePaths.Of(fact))),
            FrontSize = TextSize.Of(face.Question.Length + (face.Card.Holder?.Length ?? 0)),
            BackSize = TextSize.Of(face.Answer.Length),
        };
    }
}
