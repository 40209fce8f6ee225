using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Linking;

/// <summary>Follows every reference and link of the content once, reports what leads nowhere and notes who points to whom.</summary>
internal sealed class LinkResolver(Corpus corpus, DiagnosticBag bag)
{
    private const string PlainWords = "write the words without brackets";

    private readonly IdNouns nouns = new(corpus);
    private readonly Dictionary<Prose, ParsedProse> parsed = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, LinkTarget> targets = Targets(corpus);
    private readonly Dictionary<string, List<LinkTarget>> backlinks = new(StringComparer.Ordinal);

    public LinkGraph Resolve()
    {
        // In the order in which backlinks are listed.
        foreach (var chapter in corpus.Chapters)
            FollowChapter(chapter);
        var facts = corpus.Facts.OrderBy(f => f.Kind).ThenBy(f => f.Date is null).ThenBy(f => f.Date)
            .ThenBy(f => f.Id, StringComparer.Ordinal);
        foreach (var fact in facts)
            FollowFact(fact);

        foreach (var typed in corpus.RetiredFacts.SelectMany(TypedReferences.OfRetired)
            .Concat(corpus.RetiredChapters.SelectMany(TypedReferences.OfRetired)))
            FollowReference(typed, null);
        foreach (var typed in corpus.Tables.SelectMany(TypedReferences.Of)
            .Concat(corpus.Maps.SelectMany(TypedReferences.Of)).Concat(corpus.Charts.SelectMany(TypedReferences.Of)))
            FollowReference(typed, null);
        foreach (var prose in ProseList.OfFrame(corpus))
            FollowProse(prose, null);
        foreach (var chapter in corpus.DamagedChapters)
            FollowChapter(chapter);
        foreach (var fact in corpus.DamagedFacts)
            FollowFact(fact);
        return new LinkGraph(targets, backlinks, parsed);
    }

    private static Dictionary<string, LinkTarget> Targets(Corpus corpus)
    {
        var targets = new Dictionary<string, LinkTarget>(StringComparer.Ordinal);
        foreach (var chapter in corpus.Chapters)
            targets.Add(chapter.Id, new LinkTarget(chapter.Id, chapter.Title, Nouns.Chapter, PagePaths.OfChapter(chapter.Id)));
        foreach (var seed in corpus.Seeds)
            targets.Add(
                seed.Id, new LinkTarget(seed.Id, seed.Title, Nouns.Source, PagePaths.OfSeed(seed.Id)) { Name = seed.Short ?? seed.Title });
        foreach (var topic in corpus.Topics)
            targets.Add(topic.Id, new LinkTarget(topic.Id, topic.Title, Nouns.Topic, PagePaths.OfTopic(topic.Id)));
        // What is withdrawn keeps its page.
        foreach (var chapter in corpus.RetiredChapters)
            targets.Add(chapter.Id, new LinkTarget(chapter.Id, chapter.Title, Nouns.Chapter, PagePaths.OfChapter(chapter.Id)));
        foreach (var fact in corpus.Facts.Concat(corpus.RetiredFacts))
            targets.Add(fact.Id, new LinkTarget(fact.Id, fact.Title, fact.Kind.Noun(), PagePaths.Of(fact)) { Article = fact.Article });
        return targets;
    }

    private void FollowChapter(Chapter chapter)
    {
        foreach (var reference in TypedReferences.Of(chapter))
            FollowReference(reference, chapter.Id);
        foreach (var prose in ProseList.Of(chapter))
            FollowProse(prose, chapter.Id, mayHaveHeadings: ReferenceEquals(prose, chapter.Body));
    }

    private void FollowFact(Fact fact)
    {
        foreach (var reference in TypedReferences.Of(fact))
            FollowReference(reference, fact.Id);
        foreach (var prose in ProseList.Of(fact))
            FollowProse(prose, fact.Id);
        foreach (var card in fact.Cards)
            FollowCard(card, fact.Id);
    }

    /// <param name="from">Id of what the reference stands in; null for what has no page.</param>
    private void FollowReference(TypedReference typed, string? from)
    {
        var ((id, at), key, allowed) = typed;
        if (id == from && id.Length > 0)
            bag.Error(LinkingCodes.ToItself, at, $"'{key}' names '{from}' itself; expected another", "delete it");
        else if (nouns.IsSettled(id))
            return;
        else if (nouns.IsRetired(id))
            ReportRetired(id, at);
        else if (nouns.Of(id) is not { } noun)
            ReportNothing(id, at, $"'{id}' names nothing", allowed);
        else if (!allowed.Contains(noun))
            ReportWrongKind(typed, noun);
        else
            Note(from, id);
    }

    /// <param name="from">Id of what the prose stands in; null for what has no page.</param>
    private void FollowProse(Prose prose, string? from, bool mayHaveHeadings = false)
    {
        var result = ParsedProse.Parse(prose.Text, (offset, words) => bag.Error(LinkingCodes.BadLink, prose.At(offset), words));
        parsed[prose] = result;
        foreach (var (offset, words) in result.Untaken)
            bag.Error(LinkingCodes.UntakenMarkup, prose.At(offset), words);
        if (!mayHaveHeadings && result.HeadingAt is { } heading && !result.Untaken.Any(u => u.Offset == heading))
            bag.Error(LinkingCodes.UntakenMarkup, prose.At(heading), "a heading; expected headings in the prose of a chapter only");
        foreach (var link in result.Links)
            FollowLink(link.Id, prose.At(link.Offset), from);
    }

    private void FollowCard(CardSpec card, string from)
    {
        ReportLink(card.Ask, card.AskLocation);
        ReportLink(card.Answer, card.AnswerLocation);
        ReportLink(card.Cloze, card.ClozeLocation);
        if (card.Context?.Contains('[', StringComparison.Ordinal) == true)
            FollowProse(new Prose(card.Context, card.ContextLocation), from);
    }

    /// <param name="from">Id of what the link stands in; null for what has no page.</param>
    private void FollowLink(string id, Location at, string? from)
    {
        if (id == from)
            bag.Error(LinkingCodes.ToItself, at, $"the link leads to '{from}' itself; expected another page", PlainWords);
        else if (nouns.IsSettled(id))
            return;
        else if (nouns.IsRetired(id))
            ReportRetired(id, at);
        else if (nouns.Of(id) is not { } noun)
            ReportNothing(id, at, $"the link to '{id}' leads nowhere", Nouns.WithPage);
        else if (!Nouns.WithPage.Contains(noun))
            ReportNoPage(id, at, noun);
        else
            Note(from, id);
    }

    private void ReportNothing(string id, Location at, string what, IReadOnlyList<string> allowed) =>
        bag.Error(LinkingCodes.NamesNothing, at, $"{what}; expected the id of {Nouns.Either(allowed)}", nouns.Hint(id, allowed));

    private void ReportRetired(string id, Location at) =>
        bag.Error(
            LinkingCodes.Retired, at, $"'{id}' is withdrawn; expected something that is still part of the guide",
            nouns.ReplacementOf(id) is { } other ? $"'{other}' replaces it" : null);

    private void ReportWrongKind(TypedReference typed, string noun)
    {
        var ((id, at), key, allowed) = typed;
        bag.Error(
            LinkingCodes.WrongKind, at, $"'{id}' is {Article.With(noun)}; expected {Nouns.Either(allowed)} in '{key}'",
            TypedReferences.KeyHint(noun, key) ?? nouns.Hint(id, allowed));
    }

    private void ReportNoPage(string id, Location at, string noun) =>
        bag.Error(
            LinkingCodes.NoPage, at, $"'{id}' is {Article.With(noun)} and has no page; expected the id of {Nouns.Either(Nouns.WithPage)}",
            PlainWords);

    private void ReportLink(string? text, Location start)
    {
        if (text?.IndexOf("[[", StringComparison.Ordinal) is >= 0 and var at)
            bag.Error(
                LinkingCodes.LinkOnCard, start with { Column = start.Column + at }, "a link stands on a card; expected plain words",
                $"{PlainWords}; 'context' may hold links");
    }

    /// <summary>Notes who points to whom, each once.</summary>
    private void Note(string? from, string to)
    {
        if (from is null || !targets.TryGetValue(from, out var source))
            return;
        if (!backlinks.TryGetValue(to, out var list))
            backlinks[to] = list = [];

        // Links of one page come one after another, so that only the last can be the same.
        if (list.Count == 0 || list[^1] != source)
            list.Add(source);
    }
}
