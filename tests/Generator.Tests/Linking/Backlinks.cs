using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Loading;
using SinoRussia.Generator.Tests.Cases;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Linking;

/// <summary>Links lead both ways.</summary>
public class Backlinks
{
    [Fact]
    public void Chapters_come_first_then_facts_by_kind_and_date_each_once()
    {
        using var folder = new TemporaryFolder();
        CaseFolder.Assemble("_base", folder.Path);
        File.WriteAllText(Path.Combine(folder.Path, "content", "events", "earlier.yaml"), """
            - id: oil-bought
              title: Oil is bought
              summary: Oil for [[odd-head|the headland]], carried to [[odd-head]].
              date: 1804
              chapter: the-light
              topics: [works]
              importance: 1
              places: [odd-head]
              supplied: [{ what: all, sure: certain, basis: invention }]
            """);

        var links = Build(folder.Path);

        Assert.Equal(["the-light", "oil-bought", "lamp-lit"], links.BacklinksOf("odd-head").Select(t => t.Id));
    }

    [Fact]
    public void Sources_and_chapters_know_who_names_them()
    {
        var links = Build(CaseFolder.Base);

        Assert.Equal(["lamp-lit", "ada-keeper"], links.BacklinksOf("log").Select(t => t.Id));
        Assert.Equal(["lamp-lit", "ada-keeper", "odd-head"], links.BacklinksOf("the-light").Select(t => t.Id));
    }

    [Fact]
    public void Targets_have_pages_and_periods_have_none()
    {
        var links = Build(CaseFolder.Base);

        Assert.Equal(new LinkTarget("lamp-lit", "The lamp is lit", "event", "events/lamp-lit"), links.Find("lamp-lit"));
        Assert.Equal(new LinkTarget("log", "The Keeper's Log", "source", "sources/log"), links.Find("log"));
        Assert.Equal(new LinkTarget("the-light", "The light", "chapter", "chapters/the-light"), links.Find("the-light"));
        Assert.Equal(new LinkTarget("works", "Works", "topic", "topics/works"), links.Find("works"));
        Assert.Null(links.Find("building-years"));
    }

    private static LinkGraph Build(string folder)
    {
        var bag = new DiagnosticBag();
        var links = LinkGraph.Build(CorpusLoader.Load(Path.Combine(folder, "content"), Path.Combine(folder, "seeds"), bag)!, bag);
        Assert.Empty(bag.InReadingOrder());
        return links;
    }
}
