using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Study;

/// <summary>The words for a figure's parts.</summary>
internal static class FigureWords
{
    public static string Amount(Figure figure, InterfaceWords words)
    {
        var number = figure.Upper is { } upper
            ? words.Say("figure.range", ("from", Number(figure.Value, words)), ("to", Number(upper, words)))
            : Number(figure.Value, words);
        return figure.Bound is { } bound ? words.Say("figure.bound." + InterfaceWords.KeyOf(bound), ("number", number)) : number;
    }

    public static string Basis(Figure figure, InterfaceWords words) => words.Of("figure.basis", figure.Basis);

    private static string Number(decimal value, InterfaceWords words) => value.ToString(
        "#,0.############",
        new NumberFormatInfo { NumberGroupSeparator = words["figure.thousands"], NumberDecimalSeparator = words["figure.decimal"] });
}
