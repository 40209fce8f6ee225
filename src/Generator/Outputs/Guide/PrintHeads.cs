using System.Globalization;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Guide;

/// <summary>The style sheet that gives printed chapters their heads; texts are CSS strings without their quotes.</summary>
/// <param name="Title">The guide's.</param>
internal sealed record PrintHeads(string Title, IReadOnlyList<PrintHead> Heads)
{
    public const string Path = "assets/print-heads.css";

    public static PrintHeads Of(StudyGuide guide) => new(
        CssText.InString(guide.Corpus.Subject.Title),
        [.. guide.Chapters.Select(c => new PrintHead(
            c.Chapter.Id, CssText.InString($"{c.Chapter.Number.ToString(CultureInfo.InvariantCulture)}  {c.Chapter.Title}")))]);
}
