using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Study;

/// <summary>The words for a figure's parts.</summary>
internal static class FigureWords
{
    public static string Amount(Figure figure, InterfaceWords words) => Amount(figure.Value, figure.Upper, figure.Bound, words);

    /// <param name="most">The upper end of a range; null for one number.</param>
    /// <param name="limit">One of <see cref="Figure.Bounds"/>; null for a number that is meant exactly.</param>
    public static string Amount(decimal value, decimal? most, string? limit, InterfaceWords words)
    {
        var number = most is { } upper
            ? words.Say("figure.range", ("from", Number(value, words)), ("to", Number(upper, words)))
            : Number(value, words);
        return limit is { } bound ? words.Say("figure.bound." + InterfaceWords.KeyOf(bound), ("number", number)) : number;
    }

    public static string Basis(Figure figure, InterfaceWords words) => words.Of("figure.basis", figure.Basis);

    private static string Number(decimal value, InterfaceWords words) => value.ToString(
        "#,0.############",
        new NumberFormatInfo { NumberGroupSeparator = words["figure.thousands"], NumberDecimalSeparator = words["figure.decimal"] });
}
