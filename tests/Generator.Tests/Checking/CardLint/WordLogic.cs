using SinoRussia.Generator.Checking.CardLint;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Checking.CardLint;

/// <summary>The rules against the sentences of sentences.txt, each card alone.</summary>
public class WordLogic
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Tests, "Checking", "CardLint", "sentences.txt"));

    public static TheoryData<string, string> Sentences
    {
        get
        {
            var sentences = new TheoryData<string, string>();
            var code = "";
            foreach (var line in Lines.Where(l => l.Length > 0 && l[0] != '#'))
            {
                if (line.StartsWith("SR", StringComparison.Ordinal))
                    code = line[..5];
                else
                    sentences.Add(code, line);
            }

            return sentences;
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_rule_finds_what_it_shall_at_its_word_and_nothing_else(string code, string line)
    {
        var date = line.Split(" @ ");
        var written = date[0][2..].Split(" => ");
        var marked = string.Join('\n', written);
        var card = Written.Card(written[0], written.ElementAtOrDefault(1));
        var deck = Written.Deck(Written.Event("talks", date.ElementAtOrDefault(1) ?? "1992-01-31", card));

        var found = LintRule.All.Single(r => r.Code == code).Find(deck).Select(f => f.Location).Distinct().ToList();

        // Question and answer stand on lines of their own, so that a place tells them apart.
        var mark = marked.IndexOf('«', StringComparison.Ordinal);
        var expected = new Prose(
            marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal),
            new Location("card", 1, 1)).At(mark);
        Assert.Equal(line[0] == '+', mark >= 0);
        Assert.Equal(mark < 0 ? [] : [expected], found);
    }

    [Fact]
    public void Every_rule_that_reads_one_card_has_sentences_of_both_sorts()
    {
        var known = Sentences.Select(s => ((string)s[0], ((string)s[1])[0])).ToHashSet();
        string[] others =
        [
            CardLintCodes.LookAlike, CardLintCodes.NoHolder, CardLintCodes.SeveralDates, CardLintCodes.DateInTitle,
            CardLintCodes.HolderTwice, CardLintCodes.AnsweredElsewhere,
        ];

        Assert.All(
            LintRule.All.Where(r => !others.Contains(r.Code)),
            r => Assert.True(known.Contains((r.Code, '+')) && known.Contains((r.Code, '-')), r.Code));
    }
}
