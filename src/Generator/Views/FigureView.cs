using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Views;

/// <summary>A figure as a reader sees it: 'about 1,200 cartloads'.</summary>
/// <param name="Amount">Bound and number: 'about 1,200', '5 to 6'.</param>
internal sealed record FigureView(string Amount, string Unit)
{
    public static FigureView Of(PageScope scope, Figure figure) =>
        new(FigureWords.Amount(figure, scope.Interface), scope.Text(figure.Unit));
}
