using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;

namespace SinoRussia.Generator.Study;

/// <summary>Makes flashcards of the cards written under the facts.</summary>
internal static class CardBuilder
{
    /// <summary>All cards in teaching order: the chapters by number, in each the facts in teaching order, under each fact the order of writing.</summary>
    public static IReadOnlyList<Card> Build(FactBook book, LinkGraph links, IReadOnlyList<StudyChapter> chapters)
    {
        var ids = new StableIds(book.Subject.Id);
        var specs = chapters.SelectMany(chapter => chapter.Facts.SelectMany(fact => fact.Cards.Select(spec => (chapter, fact, spec))));
        return [.. specs.Select((s, position) => Make(book.Subject, ids, links, s.chapter, s.fact, s.spec, position))];
    }

    private static Card Make(Subject subject, StableIds ids, LinkGraph links, StudyChapter chapter, Fact fact, CardSpec spec, int position) => new(
        $"{fact.Id}/{spec.Key}",
        ids.Guid($"{fact.Id}/{spec.Key}"),
        fact,
        chapter,
        spec.Form,
        Question: spec.Cloze ?? spec.Ask ?? DateQuestion.Of(fact),
        Answer: spec.Form == CardForm.Date ? fact.Date!.InWords() : spec.Answer ?? "",
        Holder: spec.Holder is { } holder ? links.Find(holder.Id)!.Title : null,
        Context: spec.Context ?? FirstSentence.Of(fact.Summary.Text),
        TagsOf(subject, chapter, fact),
        position);

    private static IReadOnlyList<string> TagsOf(Subject subject, StudyChapter chapter, Fact fact)
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
