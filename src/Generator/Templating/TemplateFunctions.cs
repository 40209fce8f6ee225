using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.TemplateFaults;

namespace SinoRussia.Generator.Templating;

/// <summary>The functions templates may call: those of Scriban that follow neither clock nor chance, read no files and run no text.</summary>
internal static class TemplateFunctions
{
    private static readonly ScriptObject Groups = new()
    {
        ["string"] = Only(new StringFunctions(), "append prepend capitalize capitalizewords downcase upcase contains starts_with ends_with empty whitespace "
            + "handleize strip lstrip rstrip strip_newlines pad_left pad_right pluralize remove replace size slice split to_int truncate truncatewords"),
        ["array"] = Only(new ArrayFunctions(), "add add_range concat compact contains first last join limit offset reverse size uniq"),
        ["math"] = Only(new MathFunctions(), "abs ceil floor round format is_number"),
        ["object"] = Only(new ObjectFunctions(), "default keys size"),
        ["html"] = Only(new HtmlFunctions(), "escape url_encode"),
    };

    /// <summary>By full name, sorted by ordinal: 'string.upcase'.</summary>
    public static SortedDictionary<string, IScriptCustomFunction> All { get; } = new(
        Groups.SelectMany(g => (ScriptObject)g.Value!, (g, f) => (Name: $"{g.Key}.{f.Key}", f.Value)).ToDictionary(f => f.Name, f => (IScriptCustomFunction)f.Value!),
        StringComparer.Ordinal);

    public static bool IsGroup(string name) => Groups.ContainsKey(name);

    /// <summary>What templates see besides the page's variables.</summary>
    public static ScriptObject With(TemplateInclude include)
    {
        var all = (ScriptObject)Groups.Clone(deep: false);
        all.SetValue(TemplateInclude.Name, include, readOnly: true);
        return all;
    }

    /// <summary>The nearest full names, also when only the group was forgotten; null when nothing is near.</summary>
    public static string? HintFor(string name) =>
        All.Keys.FirstOrDefault(n => n.EndsWith("." + name, StringComparison.Ordinal)) is { } full ? $"did you mean '{full}'?" : Nearest.Hint(name, All.Keys);

    /// <summary>What is wrong with a function that is named, and with the number of its arguments; empty when nothing is.</summary>
    public static IEnumerable<TemplateFault> Check(string name, ScriptMemberExpression node)
    {
        if (!All.TryGetValue(name, out var function))
            yield return new(TemplateCodes.NotOffered, node.Member!.Span, $"there is no function '{name}' here; Scriban may have it", HintFor(name));
        else if (node.Parent is not ScriptUnaryExpression && ArgumentFaults.Misfit(name, function, node.Parent is ScriptFunctionCall call && call.Target == node ? call : node) is { } fault)
            yield return fault;
    }

    private static ScriptObject Only(ScriptObject functions, string names)
    {
        foreach (var other in functions.Keys.Except(names.Split(' ')).ToList())
            functions.Remove(other);
        functions.IsReadOnly = true;
        return functions;
    }
}
