using System.Security.Cryptography;
using System.Text;

namespace SinoRussia.Generator.Identities;

/// <summary>Tells whether what learners are sent has changed.</summary>
internal static class ContentDigest
{
    private const int Length = 16;

    /// <summary>
    /// The first 64 bits of a SHA-256 over the texts, in hexadecimal digits; the same for the same texts in the same order.
    /// </summary>
    public static string Of(IEnumerable<string> texts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', texts))))[..Length];
}
