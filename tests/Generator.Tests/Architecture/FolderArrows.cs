using System.Text.RegularExpressions;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Architecture;

/// <summary>
/// Keeps the arrows between the folders of src/Generator one-way, against the table of docs/decisions/0001. What is used is read from the
/// compiled program, where inferred types show, and from the lines of the source, where constants do.
/// </summary>
public partial class FolderArrows
{
    private const string Root = "SinoRussia.Generator.";

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> MayUse = FolderTable.MayUse;

    private static readonly IReadOnlyList<Use> All = [.. InProgram(), .. InSource()];

    [Fact]
    public void The_table_has_every_folder_and_no_other() => Assert.Equal(
        Files().Select(f => RowOf(f.Folder)).Distinct().Order(StringComparer.Ordinal),
        MayUse.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void No_folder_uses_what_the_table_does_not_allow() =>
        Demand.None(All.Where(u => !IsAllowed(u.Own, u.Other)).Select(u => $"{u.Own}: {u.By} uses {u.What} of {u.Other}"));

    [Fact]
    public void Every_arrow_of_the_table_is_used()
    {
        var used = All.Select(u => (Own: RowOf(u.Own), Other: RowOf(u.Other))).ToHashSet();

        Demand.None(
            from row in MayUse from other in row.Value where !used.Contains((row.Key, other)) select $"nothing in {row.Key} uses {other}");
    }

    /// <summary>
    /// The guard itself: a type that nobody names is seen through what is inferred from it, and an unknown arrow is refused.
    /// </summary>
    [Fact]
    public void Inferred_types_are_seen()
    {
        var uses = CompiledUses.Of(typeof(InfersOnly));

        Assert.Contains(typeof(Hidden), uses);
        Assert.False(IsAllowed("Facts", "Study"));
        Assert.False(IsAllowed("Outputs/Anki", "Outputs/Book"));
        Assert.True(IsAllowed("Outputs/Anki", "Outputs"));
        Assert.True(IsAllowed("Site/LinkedData", "Site"));
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
    public void No_type_bears_a_folders_name()
    {
        var folders = Files().Select(f => f.Folder).SelectMany(f => f.Split('/')).ToHashSet(StringComparer.Ordinal);
        var types = typeof(Diagnostics.Location).Assembly.GetTypes().Where(t => folders.Contains(t.Name)).Select(t => t.FullName);

        Assert.Empty(types);
    }

    private static IEnumerable<Use> InProgram() =>
        from type in typeof(Diagnostics.Location).Assembly.GetTypes()
        let own = FolderOf(type)
        where own.Length > 0
        from used in CompiledUses.Of(type)
        let other = FolderOf(used)
        where other.Length > 0
        select new Use(own, (type.DeclaringType ?? type).Name, other, used.Name);

    private static IEnumerable<Use> InSource() =>
        from file in Files()
        from Match use in Uses().Matches(File.ReadAllText(file.Path))
        let other = use.Groups[1].Value.Replace('.', '/')
        where Directory.Exists(Path.Combine(Repository.Root, "src", "Generator", other))
        select new Use(file.Folder, file.Name, other, "a constant or type");

    /// <summary>Folders that share a row are one, but for outputs, each of which is alone.</summary>
    private static bool IsAllowed(string own, string other) => IsOutput(own) && IsOutput(other)
        ? own == other
        : RowOf(own) == RowOf(other) || MayUse[RowOf(own)].Contains(RowOf(other));

    /// <summary>The row of the table that holds for a folder: that of the topmost folder it lies in, or the one for all outputs.</summary>
    private static string RowOf(string folder) => IsOutput(folder) ? "Outputs/*" : folder.Split('/')[0];

    private static bool IsOutput(string folder) => folder.StartsWith("Outputs/", StringComparison.Ordinal);

    /// <summary>Empty for types beside the folders, and for those that compilers make.</summary>
    private static string FolderOf(Type type) =>
        type.Namespace is { } name && name.StartsWith(Root, StringComparison.Ordinal) ? name[Root.Length..].Replace('.', '/') : "";

    private static IEnumerable<(string Folder, string Name, string Path)> Files() =>
        SourceFiles.OfProgram().Where(f => f.Name.Contains('/', StringComparison.Ordinal))
            .Select(f => (Path.GetDirectoryName(f.Name)!.Replace('\\', '/'), f.Name, f.Path));

    /// <summary>Using lines, and full names written out in code.</summary>
    [GeneratedRegex(@"(?<!namespace )SinoRussia\.Generator\.([A-Z]\w*(?:\.[A-Z]\w*)?)")]
    private static partial Regex Uses();

    /// <param name="Own">The folder of what uses.</param>
    /// <param name="By">Type or file that uses.</param>
    /// <param name="Other">The folder of what is used.</param>
    private readonly record struct Use(string Own, string By, string Other, string What);

    private static class InfersOnly
    {
        public static int Name() => Maker.Make().GetHashCode();
    }

    private static class Maker
    {
        public static Hidden Make() => new();
    }

    private sealed class Hidden;
}
