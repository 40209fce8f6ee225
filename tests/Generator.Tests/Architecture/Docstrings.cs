using System.Text.RegularExpressions;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Architecture;

/// <summary>Every type says what it is for.</summary>
public partial class Docstrings
{
    [Fact]
    public void Every_type_has_a_sentence_of_purpose()
    {
        var root = Path.Combine(Repository.Root, "src", "Generator");
        var silent = from path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
                     where !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                     let lines = File.ReadAllLines(path)
                     from index in Enumerable.Range(0, lines.Length)
                     where TypeLine().IsMatch(lines[index]) && !IsDocumented(lines, index)
                     select $"{Path.GetRelativePath(root, path)}:{index + 1}: {lines[index].Trim()}";

        Assert.Empty(silent);
    }

    /// <summary>The guard itself.</summary>
    [Fact]
    public void A_silent_type_is_found()
    {
        Assert.Matches(TypeLine(), "internal sealed partial record Silent(int Number)");
        Assert.False(IsDocumented(["", "[GeneratedCode]", "internal sealed record Silent(int Number)"], 2));
        Assert.True(IsDocumented(["/// <summary>Something.</summary>", "[GeneratedCode]", "internal sealed record Told(int Number)"], 2));
    }

    /// <summary>Attributes may stand between a docstring and its type; of the parts of a partial type one is enough.</summary>
    private static bool IsDocumented(string[] lines, int index)
    {
        var above = index - 1;
        while (above >= 0 && lines[above].TrimStart().StartsWith('['))
            above--;
        return above >= 0 && (lines[above].TrimStart().StartsWith("///", StringComparison.Ordinal)
            || (lines[index].Contains(" partial ", StringComparison.Ordinal)
                && !lines[index].Contains(" static partial ", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"^(internal|public) ((static|sealed|abstract|readonly|partial|file) )*(class|record|interface|enum|struct)\b")]
    private static partial Regex TypeLine();
}
