namespace SinoRussia.Generator.Markup;

/// <summary>Tells the script of a letter by its place in Unicode.</summary>
internal static class Scripts
{
    /// <summary>The first character that belongs to none of the Latin script's blocks.</summary>
    public const char First = '\u0370';

    /// <summary>Blocks of letters, first and last character, in order.</summary>
    private static readonly (int First, int Last, Script Script)[] Blocks =
    [
        (0x370, 0x3FF, Script.Greek),
        (0x400, 0x52F, Script.Cyrillic),
        (0x530, 0x58F, Script.Armenian),
        (0x590, 0x5FF, Script.Hebrew),
        (0x600, 0x6FF, Script.Arabic),
        (0x750, 0x77F, Script.Arabic),
        (0x900, 0x97F, Script.Devanagari),
        (0xE00, 0xE7F, Script.Thai),
        (0xF00, 0xFFF, Script.Tibetan),
        (0x10A0, 0x10FF, Script.Georgian),
        (0x1100, 0x11FF, Script.Hangul),
        (0x1800, 0x18AF, Script.Mongolian),
        (0x1F00, 0x1FFF, Script.Greek),
        (0x2E80, 0x2FDF, Script.Han),
        (0x3005, 0x3007, Script.Han),
        (0x3040, 0x312F, Script.Han),
        (0x3130, 0x318F, Script.Hangul),
        (0x31A0, 0x31BF, Script.Han),
        (0x3400, 0x4DBF, Script.Han),
        (0x4E00, 0x9FFF, Script.Han),
        (0xA640, 0xA69F, Script.Cyrillic),
        (0xAC00, 0xD7AF, Script.Hangul),
        (0xF900, 0xFAFF, Script.Han),
        (0xFB50, 0xFDFF, Script.Arabic),
        (0xFE70, 0xFEFF, Script.Arabic),
        (0x20000, 0x3FFFF, Script.Han),
    ];

    /// <summary>Null for Latin letters, digits, blanks and marks.</summary>
    public static Script? Of(int character)
    {
        foreach (var (first, last, script) in Blocks)
        {
            if (character <= last)
                return character >= first ? script : null;
        }

        return null;
    }
}
