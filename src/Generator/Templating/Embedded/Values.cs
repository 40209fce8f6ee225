using System.Collections;
using System.Globalization;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>What values mean: as text, as truth, as number, as list.</summary>
internal static class Values
{
    /// <summary>Only null and false are false; 0 and the empty string are true.</summary>
    public static bool IsTrue(object? value) => value is not (null or false);

    public static bool IsNumber(object? value) => value is int or long or double or decimal or float or short or byte or uint or ushort or sbyte or ulong;

    /// <summary>The text of a value that has one; null is the empty text.</summary>
    public static string TextOf(object? value, int at) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        char letter => letter.ToString(),
        Written => throw new TemplateFault(
            TemplateCodes.WrongValue, at, "markup is used as text, which would lose that it is safe", "print it by itself, or gather markup with 'capture'"),
        IFormattable number when IsNumber(number) => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new TemplateFault(TemplateCodes.WrongValue, at, $"{Describe(value)} has no text; expected a string, a number or a truth value", HintFor(value)),
    };

    /// <summary>A whole number, as positions and counts are.</summary>
    public static int WholeOf(object? value, int at) => value switch
    {
        int whole => whole,
        null => 0,
        long or short or byte or decimal or double when Convert.ToDecimal(value, CultureInfo.InvariantCulture) is var number
            && number == Math.Truncate(number) && number is >= int.MinValue and <= int.MaxValue => (int)number,
        _ => throw new TemplateFault(TemplateCodes.WrongValue, at, $"{Describe(value)} is not a whole number"),
    };

    /// <summary>The items of a list; null is the empty list.</summary>
    public static IReadOnlyList<object?> ListOf(object? value, int at) => value switch
    {
        null => [],
        IReadOnlyList<object?> list => list,
        IEnumerable items and not string => [.. items.Cast<object?>()],
        _ => throw new TemplateFault(TemplateCodes.WrongValue, at, $"{Describe(value)} is not a list"),
    };

    /// <summary>A value's kind as a template author knows it.</summary>
    public static string Describe(object? value) => value switch
    {
        null => "null",
        string => "a string",
        bool => "a truth value",
        Written => "markup",
        Closure => "a function",
        IDictionary => "an object",
        IEnumerable => "a list",
        Enum => $"a value of the type {value.GetType().Name}",
        _ when IsNumber(value) => "a number",
        _ => "an object",
    };

    private static string? HintFor(object? value) => value switch
    {
        Enum => "the model should give its word",
        IEnumerable and not IDictionary => "loop over it, or join its items: list | array.join \", \"",
        _ => TemplateMembers.NamesOf(value!).Take(8).ToList() is { Count: > 0 } names ? $"use one of its members: {string.Join(", ", names)}" : null,
    };
}
