using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Study;

/// <summary>Makes a flashcard of what is written under a fact.</summary>
internal sealed class CardMaker(Subject subject, LinkGraph links, InterfaceWords words)
{
    private readonly StableIds ids = new(subject.Id);

    public Card Make(StudyChapter chapter, Fact fact, CardSpec spec, int position) => new(
        $"{fact.Id}/{spec.Key}", ids.Guid($"{fact.Id}/{spec.Key}"), fact, chapter, spec.Form)
    {
        Question = spec.Cloze ?? spec.Ask ?? DateQuestion.Of(fact, words),
        Answer = spec.Form == CardForm.Date ? fact.Date!.InWords(words) : spec.Answer ?? "",
        Holder = spec.Holder is { } holder ? links.NameInSentence(holder.Id) : null,
        Context = spec.Context ?? FirstSentence.Of(fact.Summary.Text),
        Tags = TagsOf(chapter, fact),
        Position = position,
        Gaps = spec.Cloze is { } cloze ? ClozeText.Read(cloze) : null,
        Location = spec.Location,
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
