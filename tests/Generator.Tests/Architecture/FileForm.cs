using System.Text.RegularExpressions;
using Xunit;

namespace SinoRussia.Generator.Tests.Architecture;

/// <summary>What every source file keeps to, so that it can be read at one go.</summary>
public sealed partial class FileForm
{
    [Fact]
    public void No_file_is_long()
    {
        const int most = 260;
        var files = SourceFiles.OfProgram().Select(f => (f.Name, Lines: File.ReadAllLines(f.Path).Length)).ToList();

        Assert.Contains(files, f => f.Lines > most / 2);
        Assert.DoesNotContain(files, f => f.Lines > most);
    }

    /// <summary>Templates of pages are left out, since a break of theirs is printed; expectations and contents are no sources.</summary>
    [Fact]
    public void No_line_is_wide()
    {
        const int most = 140;
        string[] kinds = [".cs", ".css", ".js", ".mjs", ".py"];
        var sources = kinds.SelectMany(k => SourceFiles.All("*" + k)).Where(f => !IsExpectation(f.Name)).ToList();
        Assert.Equal(kinds, sources.Select(f => Path.GetExtension(f.Name)).Distinct().Order(StringComparer.Ordinal));

        Demand.None(
            from file in sources
            from line in File.ReadLines(file.Path).Select((text, i) => (Text: text, Number: i + 1))
            where line.Text.Length > most
            select $"{file.Name}:{line.Number} has {line.Text.Length} columns; expected at most {most}");
    }

    /// <summary>Types within types have no file of their own.</summary>
    [Fact]
    public void A_type_lives_in_a_file_of_its_name()
    {
        var types =
            (from file in SourceFiles.All()
             from line in File.ReadLines(file.Path)
             let found = TypeLine().Match(line)
             where found.Success
             select (file.Name, Type: found.Groups["name"].Value)).ToList();
        Assert.Contains(("src/Generator/Facts/Fact.cs", "Fact"), types);

        Demand.None(
            from type in types
            let file = Path.GetFileNameWithoutExtension(type.Name)
            where file != type.Type && !file.StartsWith(type.Type + ".", StringComparison.Ordinal)
            select $"{type.Name} holds '{type.Type}'; expected it in a file of that name");
    }

    private static bool IsExpectation(string name) =>
        name.Contains(".verified.", StringComparison.Ordinal) || name.Contains(".received.", StringComparison.Ordinal)
        || name.Contains("/node_modules/", StringComparison.Ordinal) || name.Contains("/Cases/", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?:public |internal |file )?(?:(?:static|sealed|abstract|partial|readonly|ref|unsafe) )*"
        + @"(?:record struct|record class|record|class|struct|interface|enum|delegate \S+) (?<name>\w+)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex TypeLine();
}
