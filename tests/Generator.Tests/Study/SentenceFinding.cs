using SinoRussia.Generator.Study;
using Xunit;

namespace SinoRussia.Generator.Tests.Study;

public class SentenceFinding
{
    [Theory]
    [InlineData("One thing. Another thing.", "One thing.")]
    [InlineData("No end", "No end")]
    [InlineData("Met in St. Petersburg in June. It rained.", "Met in St. Petersburg in June.")]
    [InlineData("George W. Bush took office. He stayed.", "George W. Bush took office.")]
    [InlineData("The U.S. President came. He left.", "The U.S. President came.")]
    [InlineData("Trade was 10.7 billion dollars. A record.", "Trade was 10.7 billion dollars.")]
    [InlineData("He said \"never.\" She left.", "He said \"never.\"")]
    [InlineData("Why? Because.", "Why?")]
    [InlineData("First line\nsecond line. Next.", "First line second line.")]
    [InlineData("Paragraph one\n\nParagraph two.", "Paragraph one")]
    [InlineData("[[li-peng]] met [[boris-yeltsin|Yeltsin]]. Then [[x]].", "[[li-peng]] met [[boris-yeltsin|Yeltsin]].")]
    [InlineData("", "")]
    public void Takes_the_first_sentence(string text, string expected) => Assert.Equal(expected, FirstSentence.Of(text));
}
