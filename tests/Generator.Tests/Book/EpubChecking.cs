using SinoRussia.Generator.Tests.Guide;
using SinoRussia.Generator.Tests.Pipeline;
using Xunit;

namespace SinoRussia.Generator.Tests.Book;

/// <summary>epubcheck has nothing to say of the EPUB.</summary>
public sealed class EpubChecking
{
    private const string NothingToSay = "No errors or warnings detected";

    [EpubCheckFact]
    public void The_small_book_passes_without_a_warning() => Passes(SmallBook.Epub);

    [EpubCheckFact]
    public void So_does_a_book_with_hostile_text() => Passes(SmallBook.EpubOf(HostileContent.Spoil(SmallGuide.Corpus)));

    [EpubCheckFact]
    public void So_does_a_book_with_an_address_and_without_chapters() => Passes(SmallBook.EpubOf(SmallGuide.Corpus with
    {
        Chapters = [],
        Facts = [],
        Subject = SmallGuide.Corpus.Subject with { Address = "https://example.org/guide/" },
    }));

    [EpubCheckFact]
    public void So_does_the_real_book() =>
        Passes(Rendering.Real.Files.Single(f => f.Path.EndsWith(".epub", StringComparison.Ordinal)).Content.ToArray());

    /// <summary>Else the tests above would prove nothing.</summary>
    [EpubCheckFact]
    public void A_damaged_book_fails()
    {
        var broken = SmallBook.Epub.ToArray();
        broken.AsSpan(broken.Length / 2, 20).Fill((byte)'x');

        Assert.False(EpubCheckProgram.Check(broken).Passed);
    }

    private static void Passes(byte[] epub)
    {
        var (passed, report) = EpubCheckProgram.Check(epub);

        Assert.True(passed, report);
        Assert.Contains(NothingToSay, report, StringComparison.Ordinal);
    }
}
