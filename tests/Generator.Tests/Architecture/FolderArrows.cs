using System.Text.RegularExpressions;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Architecture;

/// <summary>Keeps the arrows between the folders of src/Generator one-way: docs/decisions/0001 lists them with the reasons.</summary>
public partial class FolderArrows
{
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Diagnostics"] = [],
        ["Storage"] = ["Diagnostics"],
        ["Dates"] = [],
        ["Markup"] = ["Diagnostics"],
        ["Identities"] = ["Storage", "Diagnostics"],
        ["Seeds"] = ["Storage", "Dates", "Diagnostics"],
        ["Facts"] = ["Seeds", "Dates", "Diagnostics"],
        ["Templating"] = ["Markup", "Storage", "Diagnostics"],
        ["Loading"] = ["Facts", "Seeds", "Dates", "Markup", "Storage", "Diagnostics"],
        ["Checking"] = ["Facts", "Seeds", "Dates", "Diagnostics"],
        ["Linking"] = ["Facts", "Seeds", "Markup", "Diagnostics"],
        ["Study"] = ["Linking", "Identities", "Facts", "Seeds", "Dates", "Diagnostics"],
        ["Outputs"] = ["Study", "Linking", "Identities", "Facts", "Seeds", "Dates", "Templating", "Markup", "Storage", "Diagnostics"],
        ["Publishing"] = ["Outputs", "Storage", "Diagnostics"],
        ["Pipeline"] = ["Publishing", "Outputs", "Study", "Linking", "Checking", "Loading", "Templating", "Facts", "Identities", "Seeds", "Markup", "Dates", "Storage", "Diagnostics"],
        ["Schemas"] = ["Facts"],
        ["Cli"] = ["Pipeline", "Identities", "Checking", "Schemas", "Seeds", "Diagnostics"],
    };

    /// <summary>Folders of Outputs that all outputs share; each may use those before it.</summary>
    private static readonly string[] Shared = ["Timelines", "Pages"];

    [Fact]
    public void Every_folder_is_in_the_table() => Assert.Equal(
        MayUse.Keys.Order(StringComparer.Ordinal),
        Files().Select(f => f.Folder).Distinct().Where(f => f.Length > 0).Order(StringComparer.Ordinal));

    [Fact]
    public void No_folder_uses_what_the_table_does_not_allow()
    {
        var wrong = from file in Files()
                    where file.Folder.Length > 0
                    from used in UsesOf(file.Path)
                    let folder = used.Split('.')[0]
                    where folder != file.Folder && !MayUse[file.Folder].Contains(folder)
                    select $"{file.Name} uses {used}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_output_uses_another_output()
    {
        var wrong = from file in Files()
                    where file.Folder == "Outputs"
                    let own = file.Name.Split('/')[1]
                    from used in UsesOf(file.Path)
                    where used.StartsWith("Outputs.", StringComparison.Ordinal)
                    let other = used.Split('.')[1]
                    where other != own && !SharedWith(own).Contains(other)
                    select $"{file.Name} uses {used}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_table_has_no_circle()
    {
        var placed = new HashSet<string>();
        while (MayUse.Keys.Except(placed).FirstOrDefault(f => MayUse[f].All(placed.Contains)) is { } next)
            placed.Add(next);

        Assert.Equal(MayUse.Count, placed.Count);
    }

    [Fact]
    public void No_file_is_long()
    {
        const int most = 260;
        var tooLong = Files().Select(f => (f.Name, Lines: File.ReadAllLines(f.Path).Length)).Where(f => f.Lines > most);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void No_type_bears_a_folders_name()
    {
        var folders = MayUse.Keys.ToHashSet();
        var types = typeof(Diagnostics.Location).Assembly.GetTypes().Where(t => folders.Contains(t.Name)).Select(t => t.FullName);

        Assert.Empty(types);
    }

    private static IEnumerable<string> SharedWith(string output) => Shared.TakeWhile(s => s != output);

    private static IEnumerable<string> UsesOf(string path) =>
        Uses().Matches(File.ReadAllText(path)).Select(m => m.Groups[1].Value).Distinct();

    private static IEnumerable<(string Folder, string Name, string Path)> Files()
    {
        var root = Path.Combine(Repository.Root, "src", "Generator");
        return from path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
               let name = Path.GetRelativePath(root, path).Replace('\\', '/')
               where !name.StartsWith("bin/", StringComparison.Ordinal) && !name.StartsWith("obj/", StringComparison.Ordinal)
               select (name.Contains('/', StringComparison.Ordinal) ? name.Split('/')[0] : "", name, path);
    }

    /// <summary>Using lines, and full names written out in code.</summary>
    [GeneratedRegex(@"(?<!namespace )SinoRussia\.Generator\.([A-Z]\w*(?:\.[A-Z]\w*)?)")]
    private static partial Regex Uses();
}
