using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.TemplateFaults;

namespace SinoRussia.Generator.Templating;

/// <summary>
/// The functions templates may call: those of Scriban that follow neither clock nor chance, read no files and run no text.
/// </summary>
internal static class TemplateFunctions
{
    private static readonly Dictionary<string, ScriptObject> Groups = MakeGroups();

    /// <summary>By full name, sorted by ordinal: 'string.upcase'.</summary>
    public static SortedDictionary<string, IScriptCustomFunction> All { get; } = new(
        Groups.SelectMany(
            g => g.Value, (g, f) => (Name: $"{g.Key}.{f.Key}", f.Value)).ToDictionary(f => f.Name, f => (IScriptCustomFunction)f.Value!),
        StringComparer.Ordinal);

    public static bool IsGroup(string name) => Groups.ContainsKey(name);

    /// <summary>What templates see besides the page's variables.</summary>
    public static ScriptObject With(TemplateInclude include)
    {
        var root = new ScriptObject { { TemplateInclude.Name, include } };
        foreach (var (name, functions) in Groups)
            root.SetValue(name, functions, readOnly: true);
        return root;
    }

    /// <summary>The nearest full names, also when only the group was forgotten; null when nothing is near.</summary>
    public static string? HintFor(string name) =>
        All.Keys.FirstOrDefault(n => n.EndsWith("." + name, StringComparison.Ordinal)) is { } full
            ? $"did you mean '{full}'?"
            : Nearest.Hint(name, All.Keys);

    /// <summary>What is wrong with a function that is named, and with the number of its arguments; empty when nothing is.</summary>
    public static IEnumerable<TemplateFault> Check(string name, ScriptMemberExpression node)
    {
        if (!All.TryGetValue(name, out var function))
            yield return new(
                TemplateCodes.NotOffered, node.Member!.Span, $"there is no function '{name}' here; Scriban may have it", HintFor(name));
        else if (node.Parent is not ScriptUnaryExpression
            && ArgumentFaults.Misfit(name, function, node.Parent is ScriptFunctionCall call
            && call.Target == node ? call : node) is { } fault)
            yield return fault;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "what looks at types, ScriptObject.From, is none of the functions "
        + "named")]
    private static Dictionary<string, ScriptObject> MakeGroups() => new(StringComparer.Ordinal)
    {
        ["string"] =
            Only(typeof(StringFunctions), "append prepend capitalize capitalizewords downcase upcase contains starts_with ends_with empty "
                + "whitespace "
            + "handleize strip lstrip rstrip strip_newlines pad_left pad_right pluralize remove replace size slice split to_int truncate "
            + "truncatewords"),
        ["array"] = Only(typeof(ArrayFunctions), "add add_range concat compact contains first last join limit offset reverse size uniq"),
        ["math"] = Only(typeof(MathFunctions), "abs ceil floor round format is_number"),
        ["object"] = Only(typeof(ObjectFunctions), "default keys size"),
        ["html"] = Only(typeof(HtmlFunctions), "escape url_encode"),
    };

    private static ScriptObject Only([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] Type type, string names)
    {
        var (functions, wanted) = (new ScriptObject(), names.Split(' '));
        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            var name = StandardMemberRenamer.Rename(method.Name);
            if (wanted.Contains(name) && !method.IsDefined(typeof(ScriptMemberIgnoreAttribute)))
                functions.SetValue(name, DynamicCustomFunction.Create(null, method), readOnly: true);
        }

        return functions;
    }
}
