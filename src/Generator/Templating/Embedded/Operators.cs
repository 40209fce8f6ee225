using System.Globalization;

namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>What operators make of values, as Scriban does it; where Scriban would guess, this refuses.</summary>
internal static class Operators
{
    private const int RangeLimit = 100_000;

    public static object? Unary(Unary node, object? value) => node.Operator switch
    {
        "!" => !Values.IsTrue(value),
        "-" => value switch
        {
            null => null,
            int number when number != int.MinValue => -number,
            _ => Binary("-", 0, value, node.At),
        },
        _ => value is null || Values.IsNumber(value)
            ? value
            : throw new TemplateFault(TemplateCodes.WrongValue, node.At, $"'+' before {Values.Describe(value)}; expected a number"),
    };

    /// <summary>All operators with two sides but '&amp;&amp;' and '||', which may leave one side alone.</summary>
    public static object? Binary(string sign, object? left, object? right, int at)
    {
        if (sign == "??")
            return left ?? right;
        if (left is string or char || right is string or char)
            return OnText(sign, left, right, at);
        if (left is null || right is null)
            return OnNull(sign, left, right);
        if (left is bool a && right is bool b && sign is "==" or "!=")
            return a == b == (sign == "==");
        if (!Values.IsNumber(left) || !Values.IsNumber(right))
            throw Unfit(sign, left, right, at);
        if (sign is ".." or "..<")
            return Range(Values.WholeOf(left, at), Values.WholeOf(right, at), sign == "..", at);
        try
        {
            if (left is decimal || right is decimal)
                return OnDecimals(sign, Convert.ToDecimal(left, CultureInfo.InvariantCulture), Convert.ToDecimal(right, CultureInfo.InvariantCulture));
            if (left is double or float || right is double or float)
                return OnDoubles(sign, Convert.ToDouble(left, CultureInfo.InvariantCulture), Convert.ToDouble(right, CultureInfo.InvariantCulture), at);
            return OnWholes(sign, Convert.ToInt64(left, CultureInfo.InvariantCulture), Convert.ToInt64(right, CultureInfo.InvariantCulture), at);
        }
        catch (ArithmeticException)
        {
            throw new TemplateFault(TemplateCodes.WrongValue, at, $"'{sign}' has no result that is a number here: {TextOf(left)} {sign} {TextOf(right)}");
        }
    }

    private static string TextOf(object number) => Values.TextOf(number, 0);

    private static TemplateFault Unfit(string sign, object? left, object? right, int at) =>
        new(TemplateCodes.WrongValue, at, $"'{sign}' does not go between {Values.Describe(left)} and {Values.Describe(right)}");

    private static object OnText(string sign, object? left, object? right, int at)
    {
        switch (sign)
        {
            case "+":
                return Values.TextOf(left, at) + Values.TextOf(right, at);
            case "==":
            case "!=":
                var same = left is not null && right is not null && Values.TextOf(left, at) == Values.TextOf(right, at);
                return same == (sign == "==");
            case "<" or ">" or "<=" or ">=":
                throw new TemplateFault(
                    TemplateCodes.NotOffered, at, "Scriban orders strings by the machine's language, this engine does not", "the model gives lists in their order");
            default:
                throw Unfit(sign, left, right, at);
        }
    }

    /// <summary>Null is equal to null alone and in no order; a sum with null is null.</summary>
    private static object? OnNull(string sign, object? left, object? right) => sign switch
    {
        "==" => left is null && right is null,
        "!=" => left is not null || right is not null,
        "<" or ">" or "<=" or ">=" => false,
        _ => null,
    };

    private static object OnWholes(string sign, long left, long right, int at) => sign switch
    {
        "+" => Fit(checked(left + right)),
        "-" => Fit(checked(left - right)),
        "*" => Fit(checked(left * right)),
        "/" when right == 0 => throw new DivideByZeroException(),
        "/" => (double)left / right,
        "//" => Fit(left / right),
        "%" => Fit(left % right),
        _ => Compare(sign, left.CompareTo(right)) ?? throw Unfit(sign, left, right, at),
    };

    private static object OnDoubles(string sign, double left, double right, int at)
    {
        if (right == 0 && sign is "/" or "//" or "%")
            throw new DivideByZeroException();
        return sign switch
        {
            "+" => left + right,
            "-" => left - right,
            "*" => left * right,
            "/" => left / right,
            "//" => Math.Round(left / right),
            "%" => left % right,
            _ => Compare(sign, left.CompareTo(right)) ?? throw Unfit(sign, left, right, at),
        };
    }

    private static object OnDecimals(string sign, decimal left, decimal right) => sign switch
    {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        "/" => left / right,
        "//" => Math.Round(left / right),
        "%" => left % right,
        _ => Compare(sign, left.CompareTo(right))!,
    };

    private static object? Compare(string sign, int order) => sign switch
    {
        "==" => order == 0,
        "!=" => order != 0,
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        ">=" => order >= 0,
        _ => null,
    };

    /// <summary>An int where it fits, as literals and most of the model are, so that equal numbers are equal items of lists.</summary>
    private static object Fit(long number)
    {
        object wide = number;
        return number is >= int.MinValue and <= int.MaxValue ? (int)number : wide;
    }

    /// <summary>Counts down when the first number is the greater one, as Scriban does.</summary>
    private static List<object?> Range(int first, int last, bool inclusive, int at)
    {
        var length = Math.Abs((long)last - first) + (inclusive ? 1 : 0);
        if (length > RangeLimit)
            throw new TemplateFault(TemplateCodes.Limit, at, $"the range has {length} numbers; at most {RangeLimit} are allowed");
        var step = first < last ? 1 : -1;
        return [.. Enumerable.Range(0, (int)length).Select(i => (object?)(first + (i * step)))];
    }
}
