using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SinoRussia.Generator.Seeds;

/// <summary>Makes fingerprints of paragraphs and finds words in them.</summary>
/// <remarks>
/// A hash is the first 40 bits of the SHA-256 of the seed's id, the paragraph's number and three words. A paragraph of 700 words holds
/// three given words by chance once in about 1.6 thousand million times; every further word of a citation makes it rarer by the same
/// factor. Words that repeat can make trigrams meet that do not stand in a row; `seeds verify` compares letter by letter. The hashes are
/// sorted and salted, so that they neither give the text back in order nor tell which paragraphs share words.
/// </remarks>
internal static class Fingerprints
{
    /// <summary>Hexadecimal digits of a hash.</summary>
    public const int HashDigits = 10;

    private const int Run = 3;

    /// <summary>The fingerprints of a whole document.</summary>
    public static IReadOnlyList<ParagraphFingerprint> OfText(string seed, string text) =>
        [.. Paragraphs.Of(text).Select((paragraph, index) => Of(seed, index + 1, Words.Of(paragraph)))];

    /// <summary>True when every three words in a row of <paramref name="words"/> stand in the paragraph.</summary>
    /// <param name="words">At least three, as <see cref="Words.Of"/> gives them.</param>
    public static bool Holds(ParagraphFingerprint paragraph, string seed, IReadOnlyList<string> words) =>
        words.Count >= Run && HashesOf(seed, paragraph.Number, words).All(h => paragraph.Trigrams.AsSpan().BinarySearch(h) >= 0);

    /// <summary>Numbers of all paragraphs that hold the words, in order.</summary>
    public static IReadOnlyList<int> Find(Seed seed, IReadOnlyList<string> words) =>
        [.. seed.Paragraphs.Where(p => Holds(p, seed.Id, words)).Select(p => p.Number)];

    private static ParagraphFingerprint Of(string seed, int number, IReadOnlyList<string> words) =>
        new(number, words.Count, [.. HashesOf(seed, number, words).Distinct().Order()]);

    private static IEnumerable<ulong> HashesOf(string seed, int number, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
            yield break;
        for (var start = 0; start + Math.Min(Run, words.Count) <= words.Count; start++)
            yield return Hash(
                string.Create(CultureInfo.InvariantCulture, $"{seed}\n{number}\n{string.Join(' ', words.Skip(start).Take(Run))}"));
    }

    private static ulong Hash(string text) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text))) >> (64 - HashDigits * 4);
}
