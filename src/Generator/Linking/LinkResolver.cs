using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Linking;

/// <summary>Follows every reference and link of a book once, reports what leads nowhere and notes who points to whom.</summary>
internal sealed class LinkResolver(FactBook book, DiagnosticBag bag)
{
    private const string PlainWords = "write the words without brackets";

    private readonly IdNouns nouns = new(book);
    private readonly Dictionary<Prose, ParsedProse> parsed = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, LinkTarget> targets = Targets(book);
    private readonly Dictionary<string, IReadOnlyList<LinkTarget>> backlinks = new(StringComparer.Ordinal);

    public LinkGraph Resolve()
    {
        // In the order in which backlinks are listed.
        foreach (var chapter in book.Chapters)
            Follow(chapter);
        var facts = book.Facts.OrderBy(f => f.Kind).ThenBy(f => f.Date is null).ThenBy(f => f.Date).ThenBy(f => f.Id, StringComparer.Ordinal);
        foreach (var fact in facts)
            Follow(fact);

        foreach (var typed in book.RetiredFacts.SelectMany(TypedReferences.OfRetired).Concat(book.RetiredChapters.SelectMany(TypedReferences.OfRetired)))
            Follow(typed, "");
        foreach (var prose in ProseList.OfFrame(book))
            Follow(prose, "");
        foreach (var chapter in book.DamagedChapters)
            Follow(chapter);
        foreach (var fact in book.DamagedFacts)
            Follow(fact);
        return new LinkGraph(targets, backlinks, parsed);
    }

    private static Dictionary<string, LinkTarget> Targets(FactBook book)
    {
        var targets = new Dictionary<string, LinkTarget>(StringComparer.Ordinal);
        foreach (var chapter in book.Chapters)
            targets.Add(chapter.Id, new LinkTarget(chapter.Id, chapter.Title, Nouns.Chapter, PagePaths.OfChapter(chapter.Id)));
        foreach (var seed in book.Seeds)
            targets.Add(seed.Id, new LinkTarget(seed.Id, seed.Title, Nouns.Source, PagePaths.OfSeed(seed.Id)) { Name = seed.Short ?? seed.Title });
        foreach (var topic in book.Topics)
            targets.Add(topic.Id, new LinkTarget(topic.Id, topic.Title, Nouns.Topic, PagePaths.OfTopic(topic.Id)));
        // What is withdrawn keeps its page.
        foreach (var chapter in book.RetiredChapters)
            targets.Add(chapter.Id, new LinkTarget(chapter.Id, chapter.Title, Nouns.Chapter, PagePaths.OfChapter(chapter.Id)));
        foreach (var fact in book.Facts.Concat(book.RetiredFacts))
            targets.Add(fact.Id, new LinkTarget(fact.Id, fact.Title, fact.Kind.Noun(), PagePaths.Of(fact)));
        return targets;
    }

    private void Follow(Chapter chapter)
    {
        foreach (var reference in TypedReferences.Of(chapter))
            Follow(reference, chapter.Id);
        foreach (var prose in ProseList.Of(chapter))
            Follow(prose, chapter.Id);
    }

    private void Follow(Fact fact)
    {
        foreach (var reference in TypedReferences.Of(fact))
            Follow(reference, fact.Id);
        foreach (var prose in ProseList.Of(fact))
            Follow(prose, fact.Id);
        foreach (var card in fact.Cards)
            Follow(card, fact.Id);
    }

    /// <param name="from">Id of what the reference stands in.</param>
    private void Follow(TypedReference typed, string from)
    {
        var ((id, at), key, allowed) = typed;
        if (id == from && from.Length > 0)
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

    private void Follow(Prose prose, string from)
    {
        var places = new ProsePlaces(prose);
        var result = ParsedProse.Parse(prose.Text, (offset, words) => bag.Error(LinkingCodes.BadLink, places.At(offset), words));
        parsed[prose] = result;
        foreach (var link in result.Links)
            Follow(link.Id, places.At(link.Offset), from);
    }

    private void Follow(CardSpec card, string from)
    {
        ReportLink(card.Ask, card.AskLocation);
        ReportLink(card.Answer, card.AnswerLocation);
        ReportLink(card.Cloze, card.ClozeLocation);
        if (card.Context?.Contains('[', StringComparison.Ordinal) == true)
            Follow(new Prose(card.Context, card.ContextLocation), from);
    }

    /// <param name="from">Id of what the link stands in; empty for what has no page.</param>
    private void Follow(string id, Location at, string from)
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
            LinkingCodes.WrongKind, at, $"'{id}' is {Nouns.WithArticle(noun)}; expected {Nouns.Either(allowed)} in '{key}'",
            TypedReferences.KeyHint(noun, key) ?? nouns.Hint(id, allowed));
    }

    private void ReportNoPage(string id, Location at, string noun) =>
        bag.Error(
            LinkingCodes.NoPage, at, $"'{id}' is {Nouns.WithArticle(noun)} and has no page; expected the id of {Nouns.Either(Nouns.WithPage)}", PlainWords);

    private void ReportLink(string? text, Location start)
    {
        if (text?.IndexOf("[[", StringComparison.Ordinal) is >= 0 and var at)
            bag.Error(
                LinkingCodes.LinkOnCard, start with { Column = start.Column + at }, "a link stands on a card; expected plain words",
                $"{PlainWords}; 'context' may hold links");
    }

    private void Note(string from, string to)
    {
        if (!targets.TryGetValue(from, out var source))
            return;
        if (!backlinks.TryGetValue(to, out var list))
            backlinks[to] = list = new List<LinkTarget>();

        // Links of one page come one after another.
        if (list.Count == 0 || list[^1] != source)
            ((List<LinkTarget>)list).Add(source);
    }
}
