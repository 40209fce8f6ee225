using SinoRussia.Generator.Diagnostics;
using Xunit;

namespace SinoRussia.Generator.Tests.Findings;

/// <summary>A file with very many findings hides no other file's, and is not told to its end.</summary>
public sealed class VeryManyFindings
{
    [Fact]
    public void Of_each_file_the_first_are_told_and_how_many_more_there_are()
    {
        var (first, second) = (new DiagnosticBag(), new DiagnosticBag());
        for (var line = 1; line <= DiagnosticBag.MostOfAFile + 5; line++)
            first.Warn("SR112", new Location("a.yaml", line), "odd");
        first.Error("SR113", new Location("a.yaml", 7_000), "missing");
        second.Warn("SR112", new Location("b.yaml", 1), "odd");
        for (var line = 1; line <= 3; line++)
            second.Warn("SR112", new Location("a.yaml", 9_000 + line), "odd");

        second.Add(first);
        var found = second.InReadingOrder();

        Assert.True(second.HasErrors);
        Assert.Equal(DiagnosticBag.MostOfAFile + 10, second.Count);
        Assert.Equal(DiagnosticBag.MostOfAFile + 2, found.Count);
        Assert.Equal(
            new Diagnostic(
                DiagnosticCodes.More, Severity.Error, new Location("a.yaml"),
                "9 more findings of this file are not shown; expected some dozens at most",
                "mend the first ones: one mistake may bring about all others"),
            found[0]);
        Assert.Equal("b.yaml", found[^1].Location.File);
    }

    [Fact]
    public void A_finding_that_many_pages_bring_about_is_one()
    {
        var bag = new DiagnosticBag();
        for (var page = 0; page < 5_000; page++)
            bag.Error("SR403", new Location("t.sbn", 1, 2), "unknown variable 'x'");
        bag.Error("SR403", new Location("t.sbn", 3, 4), "unknown variable 'y'");

        Assert.Equal(["t.sbn:1:2", "t.sbn:3:4"], bag.InReadingOrder().Select(f => f.Location.ToString()));
    }
}
