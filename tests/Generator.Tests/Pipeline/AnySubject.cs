using System.Text.RegularExpressions;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Pipeline;

/// <summary>The engine and the templates know nothing of the subject that they were first written for.</summary>
public partial class AnySubject
{
    [Fact]
    public void No_word_of_the_first_subject_stands_in_code_or_templates()
    {
        string[] endings = [".cs", ".sbn", ".html", ".css", ".js", ".svg", ".yaml", ".md", ".txt"];
        string[] folders = [Path.Combine(Repository.Root, "src"), Repository.Templates];
        var found = from folder in folders
                    from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    where endings.Contains(Path.GetExtension(file)) && !BuildFolder().IsMatch(file)
                    from line in File.ReadAllLines(file).Select((text, index) => (Text: text, Number: index + 1))
                    where Words().IsMatch(WithoutComment(line.Text))
                    select $"{Path.GetRelativePath(Repository.Root, file)}:{line.Number}: {line.Text.Trim()}";

        Assert.Matches(Words(), "as Beijing saw it");
        Assert.Empty(found);
    }

    /// <summary>Examples in comments explain and decide nothing.</summary>
    private static string WithoutComment(string line) => Comment().Replace(line, "");

    [GeneratedRegex(@"(^|\s)//.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"[/\\](bin|obj)[/\\]")]
    private static partial Regex BuildFolder();

    /// <summary>Whole words, so that our own name is none of them.</summary>
    [GeneratedRegex(@"\b(chin(a|ese)|russians?|russia|sino|soviets?|ussr|beijing|peking|moscow|kremlin)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
