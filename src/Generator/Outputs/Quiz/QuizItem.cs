using System.Globalization;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>A question as a page shows it.</summary>
/// <param name="Id">As the question's.</param>
/// <param name="Subject">The id of the fact: of two questions about one fact a quiz asks one.</param>
/// <param name="Options">Four, in printed order.</param>
/// <param name="Right">Letter of the right one.</param>
/// <param name="Why">What makes it right.</param>
/// <param name="Page">Leads to the fact's page.</param>
/// <param name="Source">What it rests on; null for nothing.</param>
internal sealed record QuizItem(
    string Id, string Subject, Written Ask, IReadOnlyList<QuizOption> Options, string Right, Written Why, LinkView Page, Written? Source)
{
    public static QuizItem Of(PageScope scope, QuizQuestion question)
    {
        List<QuizOption> options = [.. question.InPrintedOrder().Select((a, i) => new QuizOption(
            ((char)('A' + i)).ToString(CultureInfo.InvariantCulture), scope.Words(a.Text), a == question.Right, scope.Words(a.Why)))];
        var source = QuizSource.Of(scope.Guide, question.Fact);
        return new QuizItem(
            question.Id, question.Fact.Id, scope.Words(question.Ask), options, options.Single(o => o.IsRight).Letter,
            scope.Words(scope.Guide.DigestOf(question.Fact).Summary), scope.Link(question.Fact.Id),
            source.Length == 0 ? null : scope.Words(source));
    }
}
