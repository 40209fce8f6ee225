using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Guide;
using Xunit;

namespace SinoRussia.Generator.Tests.Study;

public sealed class WhatFactsRestOn
{
    [Fact]
    public void A_document_is_named_once_and_its_paragraphs_in_order()
    {
        var evidence = EvidenceOf("charter-signed", ("gazette", 5), ("ferryman", 2), ("gazette", 1), ("gazette", 5));

        Assert.Equal(["gazette: 1, 5", "ferryman: 2"], evidence.Documents.Select(Shown));
        Assert.Equal([5, 1, 5], evidence.Documents[0].Citations.Select(c => c.Paragraph));
    }

    [Fact]
    public void The_sides_of_a_dispute_are_kept_apart_and_told_together()
    {
        var guide = GuideOf(SmallGuide.Corpus);
        var dispute = SmallGuide.Corpus.Of<Dispute>().First();
        var digest = guide.DigestOf(dispute);

        Assert.Equal(dispute.Positions.Count(p => p.Sources.Count + p.Supplied.Count > 0), digest.Sides.Count(s => s.Holders.Count > 0));
        Assert.Equal(
            dispute.AllCitations.Select(c => (c.Seed.Id, c.Paragraph)).Distinct().Order(),
            digest.Evidence.Documents.SelectMany(d => d.Paragraphs.Select(p => (d.Seed.Id, p.Number))).Order());
        Assert.DoesNotContain(digest.Sides, s => s.IsEmpty);
    }

    [Fact]
    public void A_digest_is_made_once_and_the_same_for_all_who_ask_at_once()
    {
        var guide = GuideOf(SmallGuide.Corpus);

        var made = Enumerable.Range(0, 8).AsParallel()
            .SelectMany(_ => SmallGuide.Corpus.Facts.Select(f => (f.Id, Digest: guide.DigestOf(f))))
            .ToList();

        Assert.All(made.GroupBy(m => m.Id), g => Assert.Single(g.Select(m => m.Digest).Distinct(ReferenceEqualityComparer.Instance)));
    }

    private static Evidence EvidenceOf(string id, params (string Seed, int Paragraph)[] citations)
    {
        var fact = SmallGuide.Corpus.Facts.Single(f => f.Id == id);
        var changed = fact with
        {
            Sources =
            [
                .. citations.Select(c => fact.Sources[0] with { Seed = new Reference(c.Seed, fact.Location), Paragraph = c.Paragraph }),
            ],
        };
        var corpus = SmallGuide.Corpus with { Facts = [.. SmallGuide.Corpus.Facts.Select(f => f.Id == id ? changed : f)] };
        return GuideOf(corpus).DigestOf(changed).Evidence;
    }

    private static StudyGuide GuideOf(Corpus corpus) =>
        StudyGuideBuilder.Build(corpus, LinkGraph.Build(corpus, new DiagnosticBag()), Ledger.None);

    private static string Shown(CitedDocument document) =>
        $"{document.Seed.Id}: {string.Join(", ", document.Paragraphs.Select(p => p.Number))}";
}
