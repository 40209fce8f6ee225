using System.Globalization;
using SinoRussia.Generator.Wording;
using Xunit;

namespace SinoRussia.Generator.Tests.Wording;

/// <summary>Samples from CLDR's own lists of cardinal plural rules.</summary>
public sealed class PluralCategories
{
    [Theory]
    [InlineData("en", "0 other, 1 one, 2 other, 11 other, 21 other")]
    [InlineData("en-GB", "1 one, 2 other")]
    [InlineData("de", "0 other, 1 one, 2 other")]
    [InlineData("zh", "0 other, 1 other, 2 other")]
    [InlineData("fr", "0 one, 1 one, 2 other")]
    [InlineData("ru", "0 many, 1 one, 2 few, 4 few, 5 many, 11 many, 12 many, 14 many, 21 one, 22 few, 25 many, 101 one, 111 many, 112 "
        + "many")]
    [InlineData("pl", "0 many, 1 one, 2 few, 5 many, 12 many, 21 many, 22 few, 102 few, 112 many")]
    [InlineData("hr", "1 one, 2 few, 5 other, 11 other, 12 other, 21 one, 22 few")]
    [InlineData("cs", "0 other, 1 one, 2 few, 4 few, 5 other, 22 other")]
    [InlineData("sl", "0 other, 1 one, 2 two, 3 few, 4 few, 5 other, 101 one, 102 two, 103 few")]
    [InlineData("lt", "0 other, 1 one, 2 few, 9 few, 10 other, 11 other, 19 other, 21 one, 22 few")]
    [InlineData("lv", "0 zero, 1 one, 2 other, 10 zero, 11 zero, 19 zero, 21 one, 30 zero")]
    [InlineData("ro", "0 few, 1 one, 2 few, 19 few, 20 other, 101 few, 119 few, 120 other")]
    [InlineData("ar", "0 zero, 1 one, 2 two, 3 few, 10 few, 11 many, 99 many, 100 other, 102 other, 103 few, 111 many")]
    [InlineData("he", "0 other, 1 one, 2 two, 3 other")]
    [InlineData("ga", "1 one, 2 two, 3 few, 6 few, 7 many, 10 many, 11 other")]
    [InlineData("gd", "1 one, 11 one, 2 two, 12 two, 3 few, 13 few, 19 few, 20 other")]
    [InlineData("cy", "0 zero, 1 one, 2 two, 3 few, 4 other, 6 many, 7 other")]
    [InlineData("mt", "0 few, 1 one, 2 two, 3 few, 10 few, 11 many, 19 many, 20 other, 103 few")]
    [InlineData("is", "1 one, 11 other, 21 one, 22 other")]
    public void A_number_takes_the_form_of_its_language(string language, string samples)
    {
        var expected = samples.Split(", ").Select(s => s.Split(' ')).ToList();

        Assert.Equal(
            samples,
            string.Join(
                ", ", expected.Select(e => $"{e[0]} {Plurals.CategoryOf(language, long.Parse(e[0], CultureInfo.InvariantCulture))}")));
        Assert.Subset(Plurals.CategoriesOf(language).ToHashSet(), expected.Select(e => e[1]).ToHashSet());
    }
}
