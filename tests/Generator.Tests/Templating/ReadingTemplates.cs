using System.Diagnostics;
using System.Text;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Templating;
using Xunit;

namespace SinoRussia.Generator.Tests.Templating;

/// <summary>Templates are read as strictly as content, and a file of one's own that does nothing is told.</summary>
public sealed class ReadingTemplates : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("templates").FullName;
    private readonly DiagnosticBag bag = new();

    private string Own => Directory.CreateDirectory(Path.Combine(root, "own")).FullName;

    private string Packaged => Directory.CreateDirectory(Path.Combine(root, "packaged")).FullName;

    private IEnumerable<string> Findings => bag.InReadingOrder().Select(d =>
        $"{Path.GetFileName(d.Location.File)}{d.Location.ToString()[d.Location.File.Length..]} {d.Severity} {d.Code}: "
            + $"{d.Message}{(d.Hint is null ? "" : " — " + d.Hint)}");

    [Fact]
    public void Lines_that_end_as_on_Windows_give_the_same_bytes()
    {
        const string text = "a\n{{~ for x in [1, 2] ~}}\n  {{ x }}\n{{~ end ~}}\n{{ \"\"\n}}b\n";
        Write(Own, "page.md.sbn", text.ReplaceLineEndings("\r\n"));
        Write(Packaged, "page.md.sbn", text);

        Assert.Equal(Engine(Packaged).Render("page.md.sbn", new { }, bag), Engine(Own).Render("page.md.sbn", new { }, bag));
        Assert.Empty(Findings);
    }

    [Fact]
    public void A_byte_order_mark_is_not_printed()
    {
        Write(Own, "page.md.sbn", "\uFEFFa");

        Assert.Equal("a", Engine(Own).Render("page.md.sbn", new { }, bag));
    }

    [Fact]
    public void Another_encoding_is_an_error()
    {
        File.WriteAllBytes(Path.Combine(Own, "page.md.sbn"), Encoding.Latin1.GetBytes("ab\ncdé"));
        Engine(Own);

        Assert.Equal(
            ["page.md.sbn:2:3 Error SR103: byte 0xE9 is not UTF-8; expected a text file in UTF-8 — save the file with the encoding UTF-8"],
            Findings);
    }

    [Theory]
    [InlineData("a\0b", "page.md.sbn:1:2 Error SR103: character U+0000 does not belong into a text — delete it")]
    [InlineData("a\n\u001Bb", "page.md.sbn:2:1 Error SR103: character U+001B does not belong into a text — delete it")]
    public void Control_characters_are_errors(string text, string expected)
    {
        Write(Own, "page.md.sbn", text);
        Engine(Own);

        Assert.Equal([expected], Findings);
    }

    [Fact]
    public void A_template_of_megabytes_is_an_error()
    {
        Write(Own, "page.md.sbn", new string('x', 2_000_000));
        Engine(Own);

        Assert.Equal(
            ["page.md.sbn:1 Error SR133: the file is larger than 1 MB, as much as a template may hold — divide it and include the parts"],
            Findings);
    }

    [Fact]
    public void A_link_out_of_the_folder_and_one_that_leads_nowhere_are_errors()
    {
        if (OperatingSystem.IsWindows())
            return;
        Write(root, "secret", "s");
        Write(Own, "inside.md.sbn", "i");
        File.CreateSymbolicLink(Path.Combine(Own, "leak.md.sbn"), Path.Combine(root, "secret"));
        File.CreateSymbolicLink(Path.Combine(Own, "alias.md.sbn"), "inside.md.sbn");
        File.CreateSymbolicLink(Path.Combine(Own, "nowhere.md.sbn"), "nothing");
        var engine = Engine(Own);

        Assert.Equal("i", engine.Render("alias.md.sbn", new { }, bag));
        Assert.Equal(["leak.md.sbn Error SR132", "nowhere.md.sbn Error SR131"], Findings.Select(f => f.Split(':')[0]));
    }

    [Fact]
    public void A_link_to_a_folder_is_an_error_and_is_not_followed()
    {
        if (OperatingSystem.IsWindows())
            return;
        Write(root, "elsewhere/secret.svg", "s");
        Write(Own, "page.md.sbn", "");
        Directory.CreateSymbolicLink(Path.Combine(Own, "assets"), Path.Combine(root, "elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(Own, "round"), Own);
        var files = new TemplateFiles([Packaged, Own], bag);

        Assert.Equal(["page.md.sbn"], files.Names);
        Assert.Equal(
            [
                "assets Error SR132: this is a link to a folder; expected files and folders themselves — put the folder itself there",
                "round Error SR132: this is a link to a folder; expected files and folders themselves — put the folder itself there",
            ],
            Findings);
    }

    [Fact]
    public void A_file_that_is_the_packaged_one_byte_for_byte_is_nobodys_own()
    {
        Write(Packaged, "page.md.sbn", "a");
        Write(Own, "page.md.sbn", "a");
        Assert.False(new TemplateFiles([Packaged, Own], bag).HasOwn);

        Write(Own, "page.md.sbn", "b");
        Assert.True(new TemplateFiles([Packaged, Own], bag).HasOwn);
    }

    [Fact]
    public void A_pipe_is_an_error_and_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
            return;
        using (var mkfifo = Process.Start("mkfifo", [Path.Combine(Own, "page.md.sbn")]))
            mkfifo.WaitForExit();
        Engine(Own);

        Assert.Equal(
            ["page.md.sbn Error SR132: this is a pipe, a socket or a device; expected a file — delete it, or give it a name that nothing "
                + "reads"],
            Findings);
    }

    [Fact]
    public void A_file_of_ones_own_that_replaces_nothing_and_is_read_by_nothing_is_told_with_the_nearest_name()
    {
        Write(Packaged, "guide/home.html.sbn", "");
        Write(Packaged, "anki/recall.front.anki.html", "");
        Write(Own, "guide/home.html.sbn", "{{ include 'guide/_mine.html.sbn' }}");
        Write(Own, "guide/_mine.html.sbn", "");
        Write(Own, "guide/hoem.html.sbn", "");
        Write(Own, "anki/recal.front.anki.html", "");
        Write(Own, "assets/mine.css", "");
        Engine(Packaged, Own);

        Assert.Equal(
            [
                "recal.front.anki.html Warning SR410: this file replaces no packaged one, and nothing reads it — did you mean "
                    + "'anki/recall.front.anki.html'?",
                "hoem.html.sbn Warning SR410: this file replaces no packaged one, and nothing reads it — did you mean "
                    + "'guide/home.html.sbn'?",
            ],
            Findings);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static void Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private TemplateEngine Engine(params string[] folders) => TemplateEngine.Load(new TemplateFiles(folders, bag), bag);
}
