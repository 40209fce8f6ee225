using SinoRussia.Generator.Tests.Cli;
using SinoRussia.Generator.Tests.Pipeline;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>The packages as Mnemosyne 2.9 imports them.</summary>
public sealed class MnemosyneImport : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [MnemosyneFact]
    public void The_real_deck_comes_in_whole_and_is_known_again()
    {
        var package = Path.Combine(folder.Path, "deck.apkg");
        File.WriteAllBytes(
            package, Rendering.Real.Files.Single(f => f.Path.EndsWith(".apkg", StringComparison.Ordinal)).Content.ToArray());
        var expected = AnkiPackage.Read(package);

        var imports = MnemosyneProgram.Import(package, package);

        Assert.Equal(expected.Cards.Select(c => c.Text("id")).Order(StringComparer.Ordinal), imports[0].Select(c => c.Id));
        Assert.Equal(
            imports[0].Select(c => c.ToString() + string.Join(' ', c.Tags)),
            imports[1].Select(c => c.ToString() + string.Join(' ', c.Tags)));
        Assert.All(imports[0], c => Assert.DoesNotContain("{{", c.Question + c.Answer, StringComparison.Ordinal));
        Assert.All(imports[0], c => Assert.DoesNotContain("unknown field", c.Question + c.Answer, StringComparison.OrdinalIgnoreCase));
        Assert.All(imports[0], c => Assert.NotEqual(c.Question, c.Answer));
    }

    [MnemosyneFact]
    public void A_second_edition_keeps_the_cards_of_the_first_and_corrects_them()
    {
        using var project = new SampleProject();
        var first = Edition(project, "2026-01-10T00:00:00Z");
        project.Edit("content/events/events.yaml", "answer: On the ferry }", "answer: On the ferry itself }");
        project.Edit("content/events/events.yaml", "    when: {}\n    where:", "    when: { retired: Too easy. }\n    where:");
        project.Edit(
            "content/documents/documents.yaml", "  cards:\n",
            "  cards:\n    ink: { ask: \"In which ink was the Ferry Charter of 1871 written?\", answer: Brown }\n");
        var second = Edition(project, "2026-02-10T00:00:00Z");

        var imports = MnemosyneProgram.Import(first, second);

        var (before, after) = (imports[0].ToDictionary(c => c.Id), imports[1].ToDictionary(c => c.Id));
        Assert.Equal(before.Keys, after.Keys.Intersect(before.Keys));
        var added = Assert.Single(after.Keys.Except(before.Keys));
        Assert.Contains("Brown", after[added].Answer, StringComparison.Ordinal);
        Assert.Contains(after.Values, c => c.Answer.Contains("On the ferry itself", StringComparison.Ordinal));
        var withdrawn = Assert.Single(after.Values, c => c.Tags.Contains("TwoTowns::retired"));
        Assert.Contains("Too easy.", withdrawn.Question, StringComparison.Ordinal);
    }

    private string Edition(SampleProject project, string time)
    {
        Assert.Equal(0, project.Run("lock", "--time", time).Code);
        Assert.Equal(0, project.Run("build", "--locked").Code);
        var package = Path.Combine(folder.Path, $"{time[..10]}.apkg");
        File.Copy(Path.Combine(project.Site, "flashcards", "two-towns.apkg"), package);
        return package;
    }
}
