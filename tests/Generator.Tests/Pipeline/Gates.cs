using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Tests.Cli;
using Xunit;

namespace SinoRussia.Generator.Tests.Pipeline;

/// <summary>Where errors stop a run, and where they do not: a stage judges itself, never what others found.</summary>
public sealed class Gates : IDisposable
{
    private const string BrokenTemplate = "templates/guide/fact.html.sbn";
    private readonly SampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Advice_about_links_is_given_beside_errors_of_other_stages()
    {
        LeaveSomebodyUnmentioned();
        var alone = Check();
        Write(BrokenTemplate, "{{ if }}");
        project.Edit("content/places/places.yaml", "words: on the west bank of the Lune", "words: on the north bank of the Lune");
        var beside = Check();

        Assert.Equal(["SR307"], alone);
        Assert.Equal(1, beside.Count(c => c == "SR307"));
        Assert.Contains("SR401", beside);
        Assert.Contains(beside, c => c.StartsWith("SR2", StringComparison.Ordinal));
    }

    /// <summary>What could not be read may be what mentions somebody.</summary>
    [Fact]
    public void No_advice_about_links_is_given_of_content_that_was_not_read_whole()
    {
        LeaveSomebodyUnmentioned();
        project.Edit("content/events/events.yaml", "importance: 3", "importance: 5");

        Assert.DoesNotContain("SR307", Check());
    }

    [Fact]
    public void Errors_that_were_found_before_a_run_do_not_stop_it()
    {
        var bag = new DiagnosticBag();
        bag.Error("SR000", new Location("elsewhere"), "of somebody else");

        Assert.NotNull(BuildPipeline.Render(Rendering.Options(project.PathOf("")), bag));
        Assert.Contains(bag.InReadingOrder(), d => d.Code == "SR000");
    }

    [Fact]
    public void An_edition_is_recorded_without_drawing_a_page()
    {
        Write("templates/guide/fact.html.sbn", "{{ nothing.here }}");

        Assert.Equal(1, project.Run("build").Code);
        Assert.Equal(0, project.Run("lock", "--time", "2026-01-10T00:00:00Z").Code);
        File.Delete(project.PathOf("templates/guide/fact.html.sbn"));
        Assert.Equal(0, project.Run("build", "--locked").Code);
    }

    [Fact]
    public void No_edition_is_recorded_when_a_card_cannot_be_made()
    {
        Write("templates/anki/source.html.sbn", "{{ nothing.here }}");

        Assert.Equal(1, project.Run("lock", "--time", "2026-01-10T00:00:00Z").Code);
        Assert.False(File.Exists(project.PathOf("content/identities.lock")));
    }

    private void LeaveSomebodyUnmentioned() => File.AppendAllText(
        project.PathOf("content/terms/terms.yaml"),
        """
        - id: lonely-word
          title: Lonely word
          summary: A word that nobody uses.
          chapter: the-charter
          topics: [trade]
          importance: 1
          supplied:
            - { what: The word, sure: certain, basis: "Common speech." }

        """);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(project.PathOf(name))!);
        File.WriteAllText(project.PathOf(name), text);
    }

    private List<string> Check()
    {
        var bag = new DiagnosticBag();
        BuildPipeline.Check(Rendering.Options(project.PathOf("")) with { Templates = project.PathOf("templates") }, bag);
        return [.. bag.InReadingOrder().Select(d => d.Code).Where(c => c != "SR522" && c != "SR521")];
    }
}
