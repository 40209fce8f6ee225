using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>
/// Asks whose answer to a disputed question is told; the wrong answers are the other sides, then holders in other disputes.
/// </summary>
internal sealed class SideQuestions(StudyGuide guide)
{
    private const int LeastLetters = 3;

    private readonly TaughtNearby<Dispute> disputes = new(guide);

    public IEnumerable<QuizQuestion> About(Fact fact)
    {
        if (fact is not Dispute dispute)
            yield break;
        for (var i = 0; i < dispute.Positions.Count; i++)
        {
            var (side, says) = (dispute.Positions[i], guide.Plain.GlossOf(dispute.Positions[i].Says));
            if (side.Holders.Any(h => IsNamed(h, says)))
                continue;
            var here = dispute.Positions.SelectMany(p => p.Holders).Select(h => h.Id).ToHashSet(StringComparer.Ordinal);
            var own = side.Holders.Select(h => h.Id).ToHashSet(StringComparer.Ordinal);
            var question = QuizQuestion.Of(
                FormattableString.Invariant($"side-{i + 1}"), dispute,
                guide.Words.Say("quiz.whose", ("question", dispute.Question), ("says", says)), Answer(dispute, side),
                dispute.Positions.Where(p => !p.Holders.Any(h => own.Contains(h.Id))).Select(p => Answer(dispute, p))
                    .Concat(disputes.To(dispute)
                        .SelectMany(d => d.Positions.Where(p => !p.Holders.Any(h => here.Contains(h.Id))).Select(p => Answer(d, p)))));
            if (question is not null)
                yield return question;
        }
    }

    private QuizAnswer Answer(Dispute dispute, DisputePosition side)
    {
        var holders = string.Join(guide.Words["lists.comma"], side.Holders.Select(h => guide.Links.NameOf(h.Id)));
        return new QuizAnswer(
            holders,
            guide.Words.Say("quiz.side", ("holders", holders), ("question", dispute.Question), ("says", guide.Plain.GlossOf(side.Says))),
            dispute);
    }

    /// <summary>True when a text holds a word of a holder's name, which gives the answer away.</summary>
    private bool IsNamed(Reference holder, string says) =>
        guide.Links.NameOf(holder.Id).Split(' ', '-')
            .Any(w => w.Length >= LeastLetters && says.Contains(w, StringComparison.OrdinalIgnoreCase));
}
