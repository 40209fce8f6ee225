using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Pipeline;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>
/// What a screen reader says of a page, in its order: the tree of accessibility that Chromium gives it, of the small invented guide, whose
/// pages do not change with the content. Expected are the files beside this one, which a person can read.
/// </summary>
public sealed class ScreenReaderOrder(BuiltSite site) : IClassFixture<BuiltSite>
{
    /// <summary>Roles that only hold others.</summary>
    private static readonly string[] Passed =
        ["none", "generic", "InlineTextBox", "ListMarker", "LineBreak", "MenuListPopup", "sectionheader", "sectionfooter"];

    /// <summary>Roles that are named by what stands in them.</summary>
    private static readonly string[] NamedByContent =
        ["link", "heading", "button", "option", "term", "rowheader", "columnheader", "cell", "gridcell", "DisclosureTriangle", "LabelText"];

    [BrowserTheory]
    [InlineData("index.html", "home")]
    [InlineData("chapters/the-quarrel.html", "chapter")]
    [InlineData("events/charter-signed.html", "event")]
    [InlineData("chronology/index.html", "chronology")]
    [InlineData("search/index.html", "search")]
    [InlineData("flashcards/review.html", "review")]
    public async Task Is_as_the_file_has_it(string page, string name)
    {
        await using var reader = await site.OpenAsync();
        await reader.GoAsync(Build() + page);
        var session = await reader.Page.Context.NewCDPSessionAsync(reader.Page);
        var tree = await session.SendAsync("Accessibility.getFullAXTree");

        Compare(name, Write(tree!.Value.GetProperty("nodes")));
    }

    /// <summary>The small guide, in a folder of the site; its name with a slash.</summary>
    private string Build()
    {
        const string Folder = "small-sample/";
        var output = Path.Combine(site.Root, Folder);
        lock (Passed)
        {
            if (Directory.Exists(output))
                return Folder;
            var sample = Path.Combine(Path.GetDirectoryName(site.Options.Content)!, "tests", "Generator.Tests", "Samples", "small");
            var bag = new DiagnosticBag();
            var options = new BuildOptions(
                Path.Combine(sample, "content"), Path.Combine(sample, "seeds"), site.Options.Templates, output, []);
            Assert.True(BuildPipeline.Build(options, bag) is not null, string.Join('\n', bag.InReadingOrder()));
        }

        return Folder;
    }

    private static string Write(JsonElement nodes)
    {
        // The boxes of one line of text have the same id.
        var byId = nodes.EnumerateArray().DistinctBy(Id).ToDictionary(Id);
        var text = new StringBuilder();
        Add(nodes[0], 0, "");
        return text.ToString();

        void Add(JsonElement node, int depth, string around)
        {
            var (role, said) = (Value(node, "role"), Value(node, "name"));
            var isSaidAbove = role == "StaticText" && around.Contains(said, StringComparison.Ordinal);
            var isShown = !node.GetProperty("ignored").GetBoolean() && !Passed.Contains(role) && !isSaidAbove;
            if (isShown)
            {
                text.Append(' ', 2 * depth).Append(role).Append(Level(node)).Append(said.Length == 0 ? "" : $" “{said}”")
                    .Append(States(node)).Append('\n');
            }

            // The foot of every page is the same, and leads to every output there is.
            if (role == "contentinfo")
                return;
            var named = isShown && NamedByContent.Contains(role) ? said : around;
            foreach (var child in node.TryGetProperty("childIds", out var ids) ? ids.EnumerateArray() : default)
            {
                if (byId.TryGetValue(child.GetString()!, out var below))
                    Add(below, isShown ? depth + 1 : depth, named);
            }
        }
    }

    private static string Id(JsonElement node) => node.GetProperty("nodeId").GetString()!;

    private static string Value(JsonElement node, string key) =>
        node.TryGetProperty(key, out var value) && value.TryGetProperty("value", out var text) ? text.GetString()!.Trim() : "";

    private static string Level(JsonElement node) =>
        Properties(node).Where(p => p.Name == "level" && Value(node, "role") == "heading").Select(p => $" {p.Value}").FirstOrDefault()
            ?? "";

    private static string States(JsonElement node) => string.Concat(
        Properties(node).Where(p => p.Name is "expanded" or "checked" or "disabled" or "current").Select(p => $" {p.Name}={p.Value}"));

    private static IEnumerable<(string Name, string Value)> Properties(JsonElement node) =>
        node.TryGetProperty("properties", out var properties)
            ? properties.EnumerateArray().Select(p => (p.GetProperty("name").GetString()!, Text(p.GetProperty("value"))))
            : [];

    private static string Text(JsonElement value) => value.TryGetProperty("value", out var text) ? text.ToString() : "";

    private static void Compare(string name, string text, [CallerFilePath] string here = "")
    {
        var expected = SharedSite.FileBeside(here, Path.Combine("ScreenReader", $"{name}.verified.txt"));
        var received = expected.Replace(".verified.", ".received.", StringComparison.Ordinal);
        if (File.Exists(expected) && File.ReadAllText(expected) == text)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, text);
        Assert.Fail($"{received} is not {expected}; read it, and if it is right, let it take its place");
    }
}
