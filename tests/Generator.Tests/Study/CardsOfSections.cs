using System.Text;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Study;

/// <summary>Which cards a chapter asks after which section.</summary>
public sealed class CardsOfSections
{
    private static readonly StudyGuide Guide = SampleGuide.Load();

    [Fact]
    public Task Are_those_of_what_the_section_is_the_first_to_link()
    {
        var text = new StringBuilder();
        foreach (var study in Guide.Chapters)
        {
            var cards = SectionCards.Of(Guide, study);
            string[] names = ["opening", .. Guide.Links.ProseOf(study.Chapter.Body).SectionHeadings.Select(h => h.Text)];
            foreach (var (name, faces) in names.Zip(cards.Sections).Append(("not told", cards.Untold)))
                text.Append(study.Chapter.Id).Append(", ").Append(name).Append(": ").AppendJoin(", ", faces.Select(f => f.Card.Id))
                    .Append('\n');
        }

        return Snapshot.Match(text.ToString(), "txt");
    }

    [Fact]
    public void Every_card_of_a_chapter_is_asked_once_and_of_gaps_the_first()
    {
        foreach (var study in Guide.Chapters)
        {
            var cards = SectionCards.Of(Guide, study);
            var asked = cards.Sections.SelectMany(s => s).Concat(cards.Untold).ToList();

            Assert.Equal(
                Guide.CardsOf(study).Select(c => CardFace.AllOf(c).First().Key).Order(StringComparer.Ordinal),
                asked.Select(f => f.Key).Order(StringComparer.Ordinal));
        }

        Assert.Contains(Guide.Cards, c => CardFace.AllOf(c).Count() > 1);
    }
}
