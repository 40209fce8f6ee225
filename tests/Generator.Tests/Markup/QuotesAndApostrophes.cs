using SinoRussia.Generator.Markup;
using Xunit;

namespace SinoRussia.Generator.Tests.Markup;

public sealed class QuotesAndApostrophes
{
    [Theory]
    [InlineData("China's", "China’s")]
    [InlineData("the leaders' visit", "the leaders’ visit")]
    [InlineData("\"Go,\" he said.", "“Go,” he said.")]
    [InlineData("('so')", "(‘so’)")]
    [InlineData("he said: \"they call it 'ours'\"", "he said: “they call it ‘ours’”")]
    [InlineData("\"'Ours' they said\"", "“‘Ours’ they said”")]
    [InlineData("the '90s and '53", "the ’90s and ’53")]
    [InlineData("'tis 'Em", "’tis ’Em")]
    [InlineData("rock 'n' roll", "rock ’n’ roll")]
    [InlineData("jiāo'è, Ch'ing", "jiāo’è, Ch’ing")]
    [InlineData("a dash—\"so\"—and – 'so'", "a dash—“so”—and – ‘so’")]
    [InlineData("a 5' wall \" alone", "a 5’ wall ” alone")]
    [InlineData("“typed” and ‘typed’", "“typed” and ‘typed’")]
    [InlineData("'", "’")]
    [InlineData("", "")]
    public void Are_set_as_English_sets_them(string typed, string set)
    {
        Assert.Equal(set, TypographicQuotes.Plain(typed));
        Assert.Equal(set, TypographicQuotes.Plain(set));
        Assert.Equal(typed.Length, set.Length);
    }

    [Theory]
    [InlineData("**\"bold\"** and _'leaning'_", "**“bold”** and _‘leaning’_")]
    [InlineData("[[mao|\"the\" man]]'s [[zhou]]'s", "[[mao|“the” man]]’s [[zhou]]’s")]
    [InlineData("\"[[zhou]]\" said", "“[[zhou]]” said")]
    [InlineData("{{c1::\"Go\"::'what'}} isn't", "{{c1::“Go”::‘what’}} isn’t")]
    [InlineData("it's `it's \"code\"` that's", "it’s `it's \"code\"` that’s")]
    [InlineData("it's [it's](https://example.org/it's \"it's\") it's", "it’s [it’s](https://example.org/it's \"it's\") it’s")]
    [InlineData("it's <https://example.org/it's> it's", "it’s <https://example.org/it's> it’s")]
    [InlineData("it's \\\"so\\\" it's", "it’s \\\"so\\\" it’s")]
    [InlineData("it's\n\n    it's code\n\nit's", "it’s\n\n    it's code\n\nit’s")]
    [InlineData("it's\n\n```\nit's\n```\n", "it’s\n\n```\nit's\n```\n")]
    [InlineData("- it's\n- \"so\"\n", "- it’s\n- “so”\n")]
    [InlineData("| it's |\n| --- |\n| `it's` it's |\n", "| it’s |\n| --- |\n| `it's` it’s |\n")]
    public void Leave_code_and_addresses_of_Markdown_alone(string typed, string set)
    {
        Assert.Equal(set, TypographicQuotes.Markdown(typed));
        Assert.Equal(set, TypographicQuotes.Markdown(set));
    }
}
