using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Seeds;

namespace SinoRussia.Generator.Checking;

/// <summary>Ranges of figures rise, and money has a currency.</summary>
internal static class FigureChecks
{
    private static readonly HashSet<string> Money = new(StringComparer.Ordinal)
    {
        "dollar", "dollars", "euro", "euros", "yuan", "renminbi", "rouble", "roubles", "ruble", "rubles", "yen", "francs", "rupees",
    };

    public static void Run(Corpus corpus, DiagnosticBag bag)
    {
        foreach (var figure in corpus.Of<Figure>())
        {
            if (figure.Upper <= figure.Value)
            {
                bag.Error(
                    CheckingCodes.RangeUpsideDown, figure.Location,
                    FormattableString.Invariant(
                        $"'{figure.Id}' has the upper end {figure.Upper}, which is not above its value {figure.Value}"),
                    "leave 'upper' out where there is one number only");
            }

            if (figure.Currency is null && Words.Of(figure.Unit).FirstOrDefault(Money.Contains) is { } money)
            {
                bag.Error(
                    CheckingCodes.MoneyWithoutCurrency, figure.Location,
                    $"the unit of '{figure.Id}' is money ('{money}'), but it has no currency; expected one such as 'USD'");
            }
        }
    }
}
