using System.Globalization;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>A figure as a reader sees it: 'about 1,200 cartloads'.</summary>
/// <param name="Amount">Bound and number: 'about 1,200', '5 to 6'.</param>
internal sealed record FigureView(string Amount, string Unit)
{
    public static FigureView Of(PageScope scope, Figure figure) => new(FigureWords.Amount(figure), scope.Text(figure.Unit));
}

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
