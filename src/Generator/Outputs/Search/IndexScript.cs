using System.Text.Encodings.Web;

namespace SinoRussia.Generator.Outputs.Search;

/// <summary>What a script of the index holds: all of it, or, where that is too much for one, how many pieces there are, or one.</summary>
/// <param name="Json">As <see cref="IndexJson"/> writes it; null where it comes in pieces.</param>
/// <param name="Pieces">How many there are; 0 in all scripts but the first of several.</param>
/// <param name="Piece">A part of the text of the index, as JSON has strings; null for the first of several, and where it is whole.</param>
internal sealed record IndexScript(string? Json, int Pieces, string? Piece)
{
    /// <param name="part">The script, from 0; the first of several says how many there are.</param>
    /// <param name="parts">Pieces; 1 for an index in one script.</param>
    public static IndexScript Of(Lazy<string> index, int part, int parts)
    {
        if (parts == 1)
            return new IndexScript(index.Value, 0, null);
        if (part == 0)
            return new IndexScript(null, parts, null);
        var (text, from, to) = (index.Value, CutAt(index.Value, part - 1, parts), CutAt(index.Value, part, parts));
        return new IndexScript(null, 0, $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text[from..to])}\"");
    }

    /// <summary>Never between the halves of a letter.</summary>
    private static int CutAt(string text, int piece, int pieces)
    {
        var at = (int)((long)text.Length * piece / pieces);
        return at < text.Length && char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }
}
