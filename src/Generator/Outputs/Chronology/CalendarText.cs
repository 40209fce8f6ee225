using System.Text;

namespace SinoRussia.Generator.Outputs.Chronology;

/// <summary>Text as iCalendar takes it (RFC 5545, 3.3.11 and 3.1): no value can end its line and begin another property.</summary>
internal static class CalendarText
{
    private const int MostOctets = 75;

    /// <summary>A value of the type TEXT: marks escaped, line ends of every kind as '\n', no other control.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c is '\\' or ';' or ',')
                escaped.Append('\\').Append(c);
            else if (c == '\n')
                escaped.Append("\\n");
            else
                escaped.Append(c == '\t' || !char.IsControl(c) ? c : ' ');
        }

        return escaped.ToString();
    }

    /// <summary>A value that is no TEXT, such as an address: nothing that would end the line.</summary>
    public static string Plain(string value) => string.Concat(value.Where(c => !char.IsControl(c)));

    /// <summary>Breaks a line so that none has more than 75 octets; no character is torn apart.</summary>
    public static string Fold(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
