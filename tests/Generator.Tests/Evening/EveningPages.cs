using System.Text;
using SinoRussia.Generator.Outputs.Evening;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Flashcards;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Evening;

/// <summary>One evening with the guide and with a chapter.</summary>
public sealed class EveningPages
{
    private static readonly StudyGuide Small = SampleGuide.Load();
    private static readonly StudyGuide Real = SampleGuide.Load(
        Path.Combine(Repository.Root, "content"), Path.Combine(Repository.Root, "seeds"));
    private static readonly IReadOnlyDictionary<string, byte[]> Files = SampleGuide.Render(new EveningOutput(), Small);

    [Theory]
    [InlineData("index")]
    [InlineData("the-quarrel")]
    public Task Page(string page) => Snapshot.Match(MainPart.Of(Encoding.UTF8.GetString(Files[$"evening/{page}.html"])), "html", page);

    [Fact]
    public void The_whole_guide_has_twelve_dates_ten_people_and_takes_about_ninety_minutes()
    {
        var known = Essentials.OfAll(Real);
        var page = EveningPage.OfAll(SampleGuide.WebScope(Real, EveningPage.Path));

        Assert.Equal((12, 10), (known.Dates.Count, known.People.Count));
        Assert.All(known.Cards, c => Assert.Equal(3, c.Card.Fact.Importance));
        Assert.Equal(known.Dates.OrderBy(d => d.Date), known.Dates);
        Assert.InRange(page.Minutes.All, 60, 120);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(138, 1)]
    [InlineData(139, 2)]
    public void Reading_takes_whole_minutes(int words, int minutes) => Assert.Equal(minutes, StudyTime.OfWords(words));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    public void Cards_take_whole_minutes(int cards, int minutes) => Assert.Equal(minutes, StudyTime.OfCards(cards));
}
