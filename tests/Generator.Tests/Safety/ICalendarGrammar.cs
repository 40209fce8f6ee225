using System.Text.RegularExpressions;
using Xunit;

namespace SinoRussia.Generator.Tests.Safety;

/// <summary>Reads iCalendar by the letter of RFC 5545, 3.1: unfolds, splits, and takes nothing that the grammar has not.</summary>
internal static partial class ICalendarGrammar
{
    /// <summary>Every property in order; BEGIN and END must pair.</summary>
    public static IReadOnlyList<(string Name, string Value)> Read(string text)
    {
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\r)\n|\r(?!\n)", text);
        Assert.All(text.Split("\r\n"), l => Assert.True(System.Text.Encoding.UTF8.GetByteCount(l) <= 75, l));
        var open = new Stack<string>();
        var properties = new List<(string, string)>();
        foreach (var line in text[..^2].Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n"))
        {
            var property = Property().Match(line);
            Assert.True(property.Success, $"no line of the grammar: {line}");
            var (name, value) = (property.Groups["name"].Value, property.Groups["value"].Value);
            if (name == "BEGIN")
                open.Push(value);
            if (name == "END")
                Assert.Equal(open.Pop(), value);
            if (name is "SUMMARY" or "DESCRIPTION" or "CATEGORIES")
                value = Escaped().Replace(value, m => m.Value[1] is 'n' ? "\n" : m.Value[1..]);
            properties.Add((name, value));
        }

        Assert.Empty(open);
        return properties;
    }

    /// <summary>Values of TEXT have no bare ';' or ',' and a backslash only before what may be escaped.</summary>
    [GeneratedRegex(
        @"^(?<name>[A-Z][A-Z0-9-]*)(?:;[A-Z-]+=[^;:,""\x00-\x1F]+)*:"
        + @"(?<value>[^\x00-\x08\x0A-\x1F\x7F]*)$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Property();

    [GeneratedRegex(@"\\[\\;,n]")]
    private static partial Regex Escaped();
}
