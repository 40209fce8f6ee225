using System.Globalization;
using System.Text;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SinoRussia.Generator.Tests.Safety;

/// <summary>
/// Texts that mean something to some program that reads an output, and the placing of one in every free field of a content.
/// </summary>
internal static class Attacks
{
    /// <summary>For any text.</summary>
    public static readonly string[] Everywhere =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</title></script></style></textarea><svg/onload=alert(1)>",
        "<!-- --> ]]> <![CDATA[ <?php ?>", "\" onclick=\"alert(1)\" x='",
        "&lt;b&gt; &amp; &#60;i&#62; &quot;", "{{ fact.title }} {% x %} {{#Front}} {{/Front}} {{FrontSide}}",
        "[sound:a.mp3] [latex]x[/latex] [$]x[/$] [anki:tts]", "\\(x\\) \\[y\\] \\textbf{z} } @misc{evil, $x$ % # ^ ~",
        "::notice:: :: a::b", ";TRIGGER,BEGIN:VALARM END:VEVENT", "=1+1 +1 -1 @SUM(1)", "|pipe| ; , ' \" `code <b> code`",
        "%0d%0aSet-Cookie: a=b \\r\\n \\n", "DROP TABLE notes; -- '", "é e\u0301 李鹏 😀 Ω", "<details><summary>x</summary>",
    ];

    /// <summary>For titles and names, which are no Markdown.</summary>
    public static readonly string[] Plain =
    [
        "[x](javascript:alert(1))", "![x](https://evil.example/x.png)", "# heading", "[[nothing]] [[ ]]", "~~~", "<https://evil.example/>",
        "*a* _b_ `c` ~~d~~", "1. a", "- a",
    ];

    /// <summary>For prose, which is Markdown.</summary>
    public static readonly string[] Prose =
    [
        "*a* `<script>` **b**", "<https://example.org/?a=<b>>", "a\n\n    <script>alert(1)</script>\n\nb",
        "~~~\n<script>alert(1)</script>\n~~~", "```\n<script>alert(1)</script>\n```", "- <b>a</b>\n- <script>",
        "\\\\<script>alert(1)</script> \\<b>", "<div\nonclick=alert(1)>\nx\n</div>", "| a | <b> |\n| - | - |\n| <script> | c |",
    ];

    private static readonly string[] PlainKeys =
    [
        "title", "tagline", "unit", "compared_with", "question", "author", "publisher", "licence", "what", "basis_text", "reason", "note",
        "says", "answer", "text", "born_as", "heading", "role", "name",
    ];
    private static readonly string[] ProseKeys = ["summary", "description", "before", "reliability", "translation", "accepted", "about"];

    /// <summary>Writes an attack behind every free text of a content and of the records of its sources.</summary>
    /// <returns>How many fields were attacked.</returns>
    public static int Place(string project)
    {
        var count = 0;
        var offices = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(project, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".yaml" or ".md").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            var isChapter = file.EndsWith(".md", StringComparison.Ordinal);
            var end = isChapter ? text.IndexOf("\n---\n", 4, StringComparison.Ordinal) + 1 : text.Length;
            var yaml = new YamlStream();
            yaml.Load(new StringReader(isChapter ? text[4..end] : text));
            count += Spoil(yaml.Documents[0].RootNode, "", count, offices);
            var spoiled = new StringBuilder();
            Write(yaml.Documents[0].RootNode, spoiled, 0);
            var attacked = string.Concat(Everywhere.Concat(Prose).Select(a => $"\n\nBehind an empty line: {a}\n"));
            File.WriteAllText(file, isChapter ? $"---\n{spoiled}{text[end..]}{attacked}" : spoiled.ToString());
        }

        return count;
    }

    /// <param name="offices">Titles of offices as they were and as they are; tables name people's.</param>
    private static int Spoil(YamlNode node, string key, int before, Dictionary<string, string> offices)
    {
        switch (node)
        {
            case YamlMappingNode map:
                var count = 0;
                foreach (var (inner, value) in map.Children)
                {
                    var was = (value as YamlScalarNode)?.Value;
                    var spoiled = Spoil(value, ((YamlScalarNode)inner).Value!, before + count, offices);
                    // Properties are not counted, so that what stands behind them keeps the attack that fits it.
                    count += ((YamlScalarNode)inner).Value == "properties" ? 0 : spoiled;
                    if (key == "offices" && was is not null)
                        offices[was] = ((YamlScalarNode)value).Value!;
                }

                return count;
            case YamlSequenceNode list:
                var items = 0;
                foreach (var item in list.Children)
                    items += Spoil(item, key, before + items, offices);
                return items;
            case YamlScalarNode scalar when key == "titles":
                scalar.Value = offices.GetValueOrDefault(scalar.Value!, scalar.Value!);
                return 0;
            case YamlScalarNode scalar when PlainKeys.Contains(key):
                scalar.Value = $"{scalar.Value} {Pick([.. Everywhere, .. Plain], before)}";
                return 1;
            case YamlScalarNode scalar when key is "ask" or "cloze":
                var harmless = Everywhere.Where(
                    a => !a.Contains('{', StringComparison.Ordinal) && !a.Contains("::", StringComparison.Ordinal));
                scalar.Value = $"{Pick([.. harmless], before)} {scalar.Value}";
                return 1;
            // On a map 'about' is an id.
            case YamlScalarNode scalar when ProseKeys.Contains(key)
                && (key != "about" || scalar.Value!.Contains(' ', StringComparison.Ordinal)):
                scalar.Value = $"{scalar.Value}\n\n{Pick([.. Everywhere, .. Prose], before)}\n";
                return 1;
            default:
                return 0;
        }
    }

    private static string Pick(string[] attacks, int number) => attacks[number % attacks.Length];

    /// <summary>Block style with every text in double quotes, and prose as literal blocks, as the content wants it.</summary>
    private static void Write(YamlNode node, StringBuilder text, int indent)
    {
        var blanks = new string(' ', indent);
        if (node is YamlSequenceNode list)
        {
            foreach (var item in list.Children)
            {
                text.Append(blanks).Append("-\n");
                Write(item, text, indent + 2);
            }
        }
        else if (node is YamlMappingNode map)
        {
            foreach (var (key, value) in map.Children)
                WriteEntry(((YamlScalarNode)key).Value!, value, text, blanks, indent);
        }
        else
        {
            text.Append(blanks).Append(JsonSerializer.Serialize(((YamlScalarNode)node).Value)).Append('\n');
        }
    }

    private static void WriteEntry(string key, YamlNode value, StringBuilder text, string blanks, int indent)
    {
        text.Append(CultureInfo.InvariantCulture, $"{blanks}{key}:");
        switch (value)
        {
            case YamlScalarNode { Value: var prose } when prose!.Contains('\n', StringComparison.Ordinal):
                text.Append(" |\n");
                foreach (var line in prose.Split('\n'))
                    text.Append(line.Length == 0 ? "" : blanks + "  " + line).Append('\n');
                break;
            case YamlScalarNode { Style: ScalarStyle.Plain, Value: "" }:
                text.Append('\n');
                break;
            case YamlScalarNode scalar:
                text.Append(' ').Append(JsonSerializer.Serialize(scalar.Value)).Append('\n');
                break;
            case YamlMappingNode { Children.Count: 0 }:
                text.Append(" {}\n");
                break;
            default:
                text.Append('\n');
                Write(value, text, indent + 2);
                break;
        }
    }
}
