using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>
/// Asks who signed a paper for a state; the wrong answers served the same state about that time and are not named with the paper.
/// </summary>
internal sealed class SignerQuestions
{
    private readonly StudyGuide guide;
    private readonly Dictionary<string, LookAlikes<(Person Person, Office Office)>> byCountry;

    public SignerQuestions(StudyGuide guide)
    {
        this.guide = guide;
        byCountry = guide.Corpus.Of<Person>()
            .SelectMany(
                p => p.Offices.Where(o => p.Country is not null && o.From?.Earliest is not null).Select(o => (Person: p, Office: o)))
            .GroupBy(h => h.Person.Country!.Value.Id, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key, g => new LookAlikes<(Person Person, Office Office)>(g, h => h.Office.From!.Earliest!.Value.Year),
                StringComparer.Ordinal);
    }

    public IEnumerable<QuizQuestion> About(Fact fact)
    {
        if (fact is not Document { Date.Earliest: { } day } paper || guide.Lookup.DisputesOn(paper).Any())
            yield break;
        var signers = guide.Lookup.FactsOf(paper.SignedBy).OfType<Person>().Where(p => p.Country is not null)
            .GroupBy(p => p.Country!.Value.Id, StringComparer.Ordinal);
        var words = guide.Words;
        foreach (var side in signers.Where(s => s.Count() == 1 && byCountry.ContainsKey(s.Key)))
        {
            var signer = side.Single();
            var named = Named(paper);
            var others = byCountry[side.Key].Near(day.Year)
                .Where(h => h.Person != signer && !named.Contains(h.Person.Id) && IsAlive(h.Person, day.Year));
            var (name, state) = (guide.Links.NameOf(paper.Id), guide.Links.NameInSentence(side.Key));
            var question = QuizQuestion.Of(
                $"signer-{side.Key}", paper, words.Say("quiz.who_signed", ("paper", name), ("state", state)),
                new QuizAnswer(
                    signer.Title,
                    words.Say("quiz.signed", ("person", signer.Title), ("state", state), ("date", guide.DigestOf(paper).Date)), paper),
                others.Select(h => new QuizAnswer(h.Person.Title, WhyNot(h.Person, h.Office), h.Person)));
            if (question is not null)
                yield return question;
        }
    }

    private string WhyNot(Person person, Office office) => guide.Words.Say(
        "quiz.held", ("person", person.Title), ("office", office.Title), ("span", Edtf.SpanInWords(office.From, office.To, guide.Words)));

    /// <summary>Everybody who is named with the paper, or with something that names it: some of them may have signed as well.</summary>
    private HashSet<string> Named(Document paper)
    {
        IEnumerable<Fact> around = [paper, .. guide.Links.BacklinksOf(paper.Id).Select(b => guide.Lookup.FactOf(b.Id)).OfType<Fact>()];
        return
        [
            .. around.SelectMany(
                f => f.People.Concat(f.OwnReferences).Select(r => r.Id).Concat(guide.Links.ProseOf(f.Summary).Links.Select(l => l.Id))
                    .Append(f.Id)),
        ];
    }

    private static bool IsAlive(Person person, int year) =>
        !(person.Born?.Earliest?.Year > year - 25) && !(person.Died?.Latest?.Year < year);
}
