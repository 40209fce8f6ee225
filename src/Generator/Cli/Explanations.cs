namespace SinoRussia.Generator.Cli;

/// <summary>The sections of docs/diagnostics.md and the reference of the format, which are built into the program.</summary>
internal static class Explanations
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Sections = new(Read);

    /// <summary>Every explained code.</summary>
    public static IEnumerable<string> Codes => Sections.Value.Keys;

    /// <summary>A line for each code with its title, sorted.</summary>
    public static string Contents => string.Join('\n', Sections.Value.Values.Select(s => s.Split('\n')[0]).Order(StringComparer.Ordinal));

    /// <summary>The section of a code in either case, its title on the first line; null when there is none.</summary>
    public static string? Find(string code) => Sections.Value.GetValueOrDefault(code);

    /// <summary>docs/writing-facts.md, the reference of the format.</summary>
    public static string Format => ReadText("writing-facts.md").TrimEnd('\n');

    private static string ReadText(string name)
    {
        using var stream = typeof(Explanations).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static Dictionary<string, string> Read()
    {
        var sections = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in ReadText("diagnostics.md").Split("\n## ").Skip(1))
        {
            var end = part.IndexOf("\n# ", StringComparison.Ordinal);
            sections.Add(part.Split(' ', '\n')[0], (end < 0 ? part : part[..end]).TrimEnd());
        }

        return sections;
    }
}
