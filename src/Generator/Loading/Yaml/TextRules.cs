using System.Buffers;
using System.Globalization;
using System.Text;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Loading.Yaml;

/// <summary>
/// Which characters a text may hold and how much of it there may be, whether it stands in a file as it is or is written with escapes.
/// </summary>
internal static class TextRules
{
    /// <summary>Letters of a value on one line: titles, names, questions, citations.</summary>
    public const int LongestLine = 4_000;

    /// <summary>Letters of a value quoted in a message.</summary>
    private const int LongestShown = 60;

    private const int MostHidden = 20;

    /// <summary>
    /// Characters that no text holds: controls, and those that Unicode never assigns. In a file they also move places: YAML 1.1 takes a
    /// lone '\r' and three others for line ends, which few editors do.
    /// </summary>
    public static SearchValues<char> Forbidden { get; } = SearchValues.Create(
    [
        .. Enumerable.Range(0, 32).Select(c => (char)c).Where(c => c is not ('\t' or '\n')),
        .. Enumerable.Range(0x7F, 33).Select(c => (char)c), '\u2028', '\u2029',
        .. Enumerable.Range(0xFDD0, 32).Select(c => (char)c), '\uFFFE', '\uFFFF',
    ]);

    /// <summary>True when a value written with escapes may be used; else what is wrong was reported at its start.</summary>
    /// <param name="written">The value as it stands in the file; what is in it as it is was reported at its own place.</param>
    public static bool AllowEscapes(string value, ReadOnlySpan<char> written, Location start, DiagnosticBag bag)
    {
        var bad = value.AsSpan().IndexOfAny(Forbidden);
        var broken = bad >= 0 ? value[bad] : HalfIn(value);
        if (broken is { } half)
        {
            bag.Error(
                StorageCodes.NotPlainText, start, $"an escape stands for the character U+{(int)half:X4}, which does not belong into a text",
                "delete the escape");
            return false;
        }

        foreach (var hidden in HiddenIn(value).DistinctBy(h => h.Code))
        {
            if (written.IndexOf(char.ConvertFromUtf32(hidden.Code), StringComparison.Ordinal) < 0)
                ReportHidden(hidden, start, bag);
        }

        return true;
    }

    /// <summary>True when prose and lines are not larger or deeper than any text should be; else it was reported.</summary>
    /// <param name="key">What the text is to the writer, quoted where it is a key.</param>
    public static bool AllowSize(Prose text, string key, DiagnosticBag bag)
    {
        if (ProseLimits.Problem(text.Text) is not { } problem)
            return true;
        bag.Error(LoadingCodes.BeyondLimits, text.At(problem.Offset), $"{key} has {problem.Words}", problem.Cure);
        return false;
    }

    /// <summary>Reports the characters of a file that nobody sees but that change how it reads.</summary>
    public static void ReportHidden(string file, string text, DiagnosticBag bag)
    {
        var (line, start, at) = (1, 0, 0);
        foreach (var hidden in HiddenIn(text).Take(MostHidden))
        {
            for (; at < hidden.Offset; at++)
            {
                if (text[at] == '\n')
                    (line, start) = (line + 1, at + 1);
            }

            ReportHidden(hidden, new Location(file, line, hidden.Offset - start + 1), bag);
        }
    }

    /// <summary>A value as messages quote it: not longer than a line.</summary>
    public static string Shown(string text) => text.Length <= LongestShown ? text : text[..LongestShown].TrimEnd() + "…";

    /// <summary>The first half of a character without its other half; null when there is none.</summary>
    private static char? HalfIn(string text)
    {
        for (var place = 0; place < text.Length; place++)
        {
            if (!char.IsSurrogate(text[place]))
                continue;
            if (place + 1 == text.Length || !char.IsSurrogatePair(text[place], text[place + 1]))
                return text[place];
            place++;
        }

        return null;
    }

    private static IEnumerable<Hidden> HiddenIn(string text)
    {
        for (var place = 0; place < text.Length; place++)
        {
            var c = text[place];
            if (c < '\u00AD' || char.IsLowSurrogate(c) || !Rune.TryGetRuneAt(text, place, out var rune) || !IsHidden(rune))
                continue;
            yield return new Hidden(place, rune.Value);
        }
    }

    /// <summary>
    /// Unicode's format characters but for those of Arabic and Syriac that are seen, the fillers of Hangul, and what is never assigned.
    /// </summary>
    private static bool IsHidden(Rune rune) => rune.Value switch
    {
        (>= 0x600 and <= 0x605) or 0x6DD or 0x70F or 0x890 or 0x891 or 0x8E2 or 0x110BD or 0x110CD => false,
        0x34F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0 => true,
        _ => (rune.Value & 0xFFFE) == 0xFFFE || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format,
    };

    private static void ReportHidden(Hidden hidden, Location at, DiagnosticBag bag)
    {
        var what = hidden.Code switch
        {
            0x200B or 0x2060 or 0xFEFF => "a space of no width",
            0xAD => "a hyphen that is seen only at a line's end",
            0x200C or 0x200D => "a joiner of no width",
            0x61C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "a control of the direction of writing",
            _ => "a character that nobody sees",
        };
        var message =
            $"U+{hidden.Code:X4}, {what}, stands here; searching and comparing would fail on it, and what is read would not be what is "
                + "written";
        // The two joiners are part of the spelling of Persian and of Indian languages.
        if (hidden.Code is 0x200C or 0x200D)
            bag.Warn(LoadingCodes.HiddenCharacter, at, message, "delete it, unless the word's language is spelled with it");
        else
            bag.Error(LoadingCodes.HiddenCharacter, at, message, "delete it; most editors do not show it");
    }

    private readonly record struct Hidden(int Offset, int Code);
}
