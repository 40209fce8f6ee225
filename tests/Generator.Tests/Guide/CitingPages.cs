using System.Text.Json;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Outputs.Guide;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Guide;

public sealed class CitingPages
{
    private static readonly StudyGuide Unpublished = SampleGuide.Load();

    private static readonly StudyGuide Published = Unpublished with
    {
        Corpus = Unpublished.Corpus with { Subject = Unpublished.Corpus.Subject with { Address = "https://example.org/ferry_50%25/" } },
        Ledger = new Ledger(1_772_000_000, [new LedgerLine(IdentityKinds.Fact, "x", 1_772_000_000, 1_772_000_000, null, null, [])]),
    };

    [Fact]
    public Task Before_the_first_edition_and_without_an_address() =>
        Snapshot.Match(Shown(Cite(Unpublished, "charter-signed", "The Charter is signed", "events/charter-signed")));

    [Fact]
    public Task With_edition_address_and_signs_that_mean_something_to_tex() => Snapshot.Match(
        Shown(Cite(Published, "toll-raised", "Is 5 % of #1 & $2 {fair}? \\ ~^_ “Да”, said Ä", "events/toll-raised")));

    [Theory]
    [InlineData("a{b", "a\\textbraceleft{}b")]
    [InlineData("}{", "\\textbraceright{}\\textbraceleft{}")]
    [InlineData("\\&", "\\textbackslash{}\\&")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("plain – “text”: é", "plain – “text”: é")]
    public void Text_in_bibtex_prints_as_it_stands(string text, string expected) => Assert.Equal(expected, BibtexEntry.Escape(text));

    [Theory]
    [InlineData("} , evil = {")]
    [InlineData("\\")]
    [InlineData("\"q\" \u2028 </pre>")]
    public void Any_title_leaves_both_forms_whole(string title)
    {
        var cite = Cite(Published, "x", title, "events/x");

        Assert.Equal(cite.Bibtex.Count(c => c == '{'), cite.Bibtex.Count(c => c == '}'));
        using var csl = JsonDocument.Parse(cite.Csl);
        Assert.Equal(title, csl.RootElement[0].GetProperty("title").GetString());
    }

    private static string Shown(CiteView cite) => $"{cite.Plain}\n\n{cite.Bibtex}\n\n{cite.Csl}\n";

    private static CiteView Cite(StudyGuide guide, string id, string title, string page) =>
        CiteView.Of(SampleGuide.WebScope(guide, page), id, title);
}
