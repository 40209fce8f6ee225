using SinoRussia.Generator.Seeds;
using Xunit;

namespace SinoRussia.Generator.Tests.Seeds;

/// <summary>What counts as a word, and what as a paragraph.</summary>
public sealed class WordSplitting
{
    [Theory]
    [InlineData("At the United Nations", "at|the|united|nations")]
    [InlineData("people’s Republic; Russia's", "people|s|republic|russia|s")]
    [InlineData("US$ 7.64 billion, 14.4 per cent", "us|7|64|billion|14|4|per|cent")]
    [InlineData("Su-30MK2 (S-300F)", "su|30mk2|s|300f")]
    [InlineData("**Changes**<sup>1</sup>", "changes|sup|1|sup")]
    [InlineData("李鹏访问 Москву", "李鹏访问|москву")]
    [InlineData("Cafe\u0301", "café")]
    [InlineData("ÉLYSÉE ΣΊΣΥΦΟΣ", "élysée|σίσυφοσ")]
    [InlineData("_under_score", "under|score")]
    [InlineData("--- … “”", "")]
    [InlineData("lone \ud800 half", "lone|half")]
    public void Words_are_runs_of_letters_marks_and_numerals(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Words.Of(text)));

    [Theory]
    [InlineData("one\n\ntwo", "one|two")]
    [InlineData("\uFEFFone\r\n \t\r\ntwo\r\n", "one|two")]
    [InlineData("\n\n\none\nstill one\n\n\n\ntwo\n\n", "one\nstill one|two")]
    [InlineData("\u00A0\none\n\u3000\ntwo", "one|two")]
    [InlineData("one\n\n---\n\ntwo", "one|---|two")]
    [InlineData("", "")]
    [InlineData(" \n \n", "")]
    public void Paragraphs_are_the_blocks_between_blank_lines(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Paragraphs.Of(text)));
}
