using System.Globalization;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Study;

/// <summary>The words for a figure's parts.</summary>
internal static class FigureWords
{
    public static string Amount(Figure figure)
    {
        var number = figure.Upper is { } upper ? $"{Number(figure.Value)} to {Number(upper)}" : Number(figure.Value);
        return figure.Bound is { } bound ? $"{bound.Replace('-', ' ')} {number}" : number;
    }

    public static string Basis(Figure figure) => figure.Basis switch
    {
        "measured" => "counted or measured",
        "estimated" => "an estimate",
        "forecast" => "a forecast",
        "press-report" => "a press report",
        "agreed" => "fixed by agreement",
        _ => figure.Basis,
    };

    private static string Number(decimal value) => value.ToString("#,0.############", CultureInfo.InvariantCulture);
}
