using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>A question with four answers, made of facts; plain text.</summary>
/// <param name="Id">Unique, 'fact-id.form': by it a seed chooses, so that new questions leave most of a shared quiz as it was.</param>
/// <param name="Fact">What it asks about.</param>
/// <param name="Wrong">Three, the likest first; none of them is right too.</param>
internal sealed record QuizQuestion(string Id, Fact Fact, string Ask, QuizAnswer Right, IReadOnlyList<QuizAnswer> Wrong)
{
    /// <summary>How many answers a question offers.</summary>
    public const int Answers = 4;

    /// <summary>Null when there are too few look-alikes, or when two answers read the same.</summary>
    public static QuizQuestion? Of(string form, Fact fact, string ask, QuizAnswer right, IEnumerable<QuizAnswer> lookAlikes)
    {
        List<QuizAnswer> wrong =
        [
            .. lookAlikes.Where(w => !IsSame(w.Text, right.Text)).DistinctBy(w => w.Text, StringComparer.OrdinalIgnoreCase)
            .Take(Answers - 1),
        ];
        return wrong.Count == Answers - 1 ? new QuizQuestion($"{fact.Id}.{form}", fact, ask, right, wrong) : null;
    }

    /// <summary>The answers as they stand on paper, the right one where chance, fixed by the id, puts it.</summary>
    public IReadOnlyList<QuizAnswer> InPrintedOrder()
    {
        List<QuizAnswer> all = [.. Wrong];
        all.Insert((int)(Id.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619u) % Answers), Right);
        return all;
    }

    private static bool IsSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
