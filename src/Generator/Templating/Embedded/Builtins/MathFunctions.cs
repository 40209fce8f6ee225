using System.Globalization;

namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>The functions 'math.…'.</summary>
internal static class MathFunctions
{
    public static IEnumerable<Builtin> All { get; } =
    [
        new("abs", 1, 1, Abs),
        new("ceil", 1, 1, a => Math.Ceiling(a.Number(0))),
        new("floor", 1, 1, a => Math.Floor(a.Number(0))),
        new("round", 1, 2, a => Math.Round(a.Number(0), a.Count > 1 ? Digits(a) : 0)),
        new("format", 2, 2, Format),
        new("is_number", 1, 1, a => Values.IsNumber(a[0])),
    ];

    private static object? Abs(Arguments a) => a[0] switch
    {
        null => null,
        int number when number != int.MinValue => Math.Abs(number),
        double number => Math.Abs(number),
        decimal number => Math.Abs(number),
        long number when number != long.MinValue => Math.Abs(number),
        _ => throw a.Wrong(0, "a number"),
    };

    private static int Digits(Arguments a) => a.Whole(1) is >= 0 and <= 15 and var digits ? digits : throw a.Wrong(1, "0 to 15 digits");

    private static string Format(Arguments a)
    {
        if (a[0] is null)
            return "";
        if (!Values.IsNumber(a[0]) || a[0] is not IFormattable number)
            throw a.Wrong(0, "a number");
        try
        {
            return number.ToString(a.Text(1), CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            throw a.Fault($"'{a.Text(1)}' is no format of .NET for this number");
        }
    }
}
