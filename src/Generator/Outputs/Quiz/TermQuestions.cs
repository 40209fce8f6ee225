using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>Asks which term a definition explains; the wrong answers are terms of the same topic.</summary>
internal sealed class TermQuestions
{
    private const int LeastLetters = 4;

    private readonly StudyGuide guide;
    private readonly Dictionary<string, int> places;
    private readonly LookAlikes<Term> terms;

    public TermQuestions(StudyGuide guide)
    {
        this.guide = guide;
        List<Term> inTurn = [.. guide.Chapters.SelectMany(c => c.Facts).OfType<Term>()];
        places = inTurn.Select((t, i) => (t.Id, Place: i)).ToDictionary(p => p.Id, p => p.Place, StringComparer.Ordinal);
        terms = new LookAlikes<Term>(inTurn, t => places[t.Id]);
    }

    public IEnumerable<QuizQuestion> About(Fact fact)
    {
        if (fact is not Term term || guide.Lookup.DisputesOn(term).Any())
            yield break;
        var gloss = guide.DigestOf(term).Gloss;
        // A definition that holds a word of its term, or of another that is offered, gives an answer away.
        if (Names(term, gloss))
            yield break;
        var own = term.Topics.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        var others = terms.Near(places[term.Id], o => !o.Topics.Any(t => own.Contains(t.Id))).Where(o => o != term && !Names(o, gloss));
        var question = QuizQuestion.Of(
            "term", term, guide.Words.Say("quiz.which_term", ("gloss", gloss)), Answer(term), others.Select(Answer));
        if (question is not null)
            yield return question;
    }

    private QuizAnswer Answer(Term term) =>
        new(term.Title, guide.Words.Say("quiz.term", ("term", term.Title), ("gloss", guide.DigestOf(term).Gloss)), term);

    private static bool Names(Term term, string gloss) =>
        term.Title.Split(' ', '-').Where(w => w.Length >= LeastLetters).Any(w => gloss.Contains(w, StringComparison.OrdinalIgnoreCase));
}
