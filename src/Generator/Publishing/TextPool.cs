using System.Collections.Concurrent;

namespace SinoRussia.Generator.Publishing;

/// <summary>Keeps each text once, however many pages have it; safe to ask from several threads.</summary>
internal sealed class TextPool
{
    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);

    public string Of(ReadOnlySpan<char> text)
    {
        if (texts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
            return known;
        var made = text.ToString();
        return texts.GetOrAdd(made, made);
    }
}
