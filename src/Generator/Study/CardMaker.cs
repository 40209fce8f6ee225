using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Study;

/// <summary>Makes a flashcard of what is written under a fact.</summary>
internal sealed class CardMaker(Subject subject, LinkGraph links, InterfaceWords words)
{
    private readonly StableIds ids = new(subject.Id);

    public Card Make(StudyChapter chapter, Fact fact, CardSpec spec, int position) => Make(
        chapter, fact, $"{fact.Id}/{spec.Key}", spec.Form,
        new CardText(
            spec.Cloze ?? spec.Ask ?? DateQuestion.Of(fact, words),
            spec.Form == CardForm.Date ? fact.Date!.InWords(words) : spec.Answer ?? "", spec.Holder?.Id,
            spec.Context ?? FirstSentence.Of(fact.Summary.Text)),
        position) with
    {
        Location = spec.Location,
        Corrections = [.. fact.AllCitations.Where(c => c.IsOfSubstance && c.Seed.Id == spec.Correction?.Id)],
    };

    /// <summary>The card of a text, placed at its fact.</summary>
    public Card Make(StudyChapter chapter, Fact fact, string id, CardForm form, CardText text, int position) => new(
        id, ids.Guid(id), fact, chapter, form)
    {
        Question = text.Question,
        Answer = text.Answer,
        Holder = text.Holder is { } holder ? links.NameInSentence(holder) : null,
        Context = text.Context,
        Tags = TagsOf(chapter, fact),
        Position = position,
        HolderId = text.Holder,
        Gaps = form == CardForm.Cloze ? ClozeText.Read(text.Question) : null,
        Location = fact.Location,
    };

    private IReadOnlyList<string> TagsOf(StudyChapter chapter, Fact fact)
    {
        IEnumerable<string> tags =
        [
            $"period::{chapter.Period.Id}",
            $"kind::{fact.Kind.Noun()}",
            FormattableString.Invariant($"importance::{fact.Importance}"),
            .. fact.Topics.Select(t => $"topic::{t.Id}"),
            .. fact.AllCitations.Select(c => $"seed::{c.Seed.Id}"),
        ];
        return [.. tags.Select(t => $"{subject.Tag}::{t}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
