using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>One thing that a paragraph says and the guide does not.</summary>
internal sealed record FeedPoint(string Says, string Note, string Sure)
{
    /// <param name="citation">A correction.</param>
    public static FeedPoint Of(Citation citation, InterfaceWords words) =>
        new(citation.Says!.Trim(), citation.Note!.Trim(), words.Of("sure", citation.Sure!.Value.Word()));
}
