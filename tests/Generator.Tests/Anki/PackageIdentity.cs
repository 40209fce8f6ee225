using System.Globalization;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Outputs.Anki;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Samples;
using Xunit;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>What an update is recognised by, and that builds agree.</summary>
public class PackageIdentity
{
    [Fact]
    public void Guids_are_unique_and_of_letters_and_digits()
    {
        var guids = AnkiPackage.Of(SampleGuide.Load()).Notes.Select(n => n.Text("guid")).ToList();

        Assert.Equal(guids.Count, guids.Distinct().Count());
        Assert.All(guids, g => Assert.Matches("^[0-9A-Za-z]{12}$", g));
    }

    [Fact]
    public void Identities_do_not_hang_on_words_order_or_chapter()
    {
        var before = SampleGuide.Load();
        var words = before with
        {
            Cards = [.. before.Cards.Reverse().Select((c, i) => c with
            {
                Question = c.Question.Replace("the ", "that ", StringComparison.Ordinal), Answer = c.Answer + "!", Context = "Other.",
                Tags = [],
                Chapter = before.Chapters[1], Position = i,
            })],
        };

        Assert.Equal(IdentitiesOf(before), IdentitiesOf(words));
    }

    [Fact]
    public void Identities_stay_when_other_cards_come_and_go()
    {
        var before = SampleGuide.Load();
        var fewer = before with { Cards = [.. before.Cards.Skip(2)] };

        Assert.Subset(IdentitiesOf(before).ToHashSet(), IdentitiesOf(fewer).ToHashSet());
    }

    [Fact]
    public void Identities_are_those_first_published()
    {
        var ids = new StableIds("two-towns");

        Assert.Equal("Vof4srffqfHg", ids.Guid("charter-signed/when"));
        Assert.Equal(1668475661357, ids.Moment("note", "charter-signed/when"));
        Assert.Equal(2646348054649424, ids.Permanent("note type", "question"));
        Assert.Equal(3598522551253610, ids.Permanent("deck", "the-charter"));
    }

    [Fact]
    public void Another_subject_has_other_identities()
    {
        var (one, other) = (new StableIds("two-towns"), new StableIds("sinorussia"));

        Assert.NotEqual(one.Guid("a/b"), other.Guid("a/b"));
        Assert.NotEqual(one.Permanent("deck", "a"), other.Permanent("deck", "a"));
    }

    [Fact]
    public void Of_two_equal_hashes_the_later_gives_way()
    {
        var ids = new StableIds("two-towns");
        var first = ids.Moment("note", "a/b");

        var again = ids.Moment("note", "a/b");

        Assert.NotEqual(first, again);
        Assert.Equal(again, Second(new StableIds("two-towns")));

        static long Second(StableIds fresh)
        {
            fresh.Moment("note", "a/b");
            return fresh.Moment("note", "a/b");
        }
    }

    [Fact]
    public void Two_builds_agree_in_every_byte_whatever_the_culture()
    {
        var expected = SampleGuide.Render(new AnkiOutput(), SampleGuide.Load());
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in new[] { "tr-TR", "ar-SA", "th-TH" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                var actual = SampleGuide.Render(new AnkiOutput(), SampleGuide.Load());
                Assert.Equal(expected.Keys, actual.Keys);
                Assert.All(expected, file => Assert.Equal(file.Value, actual[file.Key]));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static List<string> IdentitiesOf(StudyGuide guide)
    {
        var package = AnkiPackage.Of(guide);
        return
        [
            .. package.Notes.Select(n => $"note {n.Text("id")} {n.Text("guid")} {n.Text("mid")}"),
            .. package.Cards.Select(c => $"card {c.Text("id")} {c.Text("nid")} {c.Text("ord")}"),
        ];
    }
}
