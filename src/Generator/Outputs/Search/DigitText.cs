using System.Text;

namespace SinoRussia.Generator.Outputs.Search;

/// <summary>
/// Numbers as text: base 64, five bits a digit, the lowest first, 32 added where more follow; as source maps write them, without a sign.
/// </summary>
internal static class DigitText
{
    public const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <param name="number">Not negative.</param>
    public static void Append(StringBuilder text, int number)
    {
        for (; number >= 32; number >>= 5)
            text.Append(Digits[32 | (number & 31)]);
        text.Append(Digits[number]);
    }
}
