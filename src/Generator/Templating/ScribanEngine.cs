#if UPSTREAM_PACKAGES
// The package's annotations differ between its versions; ours would have to follow each of them.
#nullable disable
using System.Text.RegularExpressions;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Templating;

/// <summary>The real Scriban, made as strict as docs/writing-templates.md promises.</summary>
internal sealed partial class ScribanEngine : ITemplateEngine
{
    private readonly Dictionary<string, Template> templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> arguments = new(StringComparer.Ordinal);
    private readonly ScriptObject builtins = TemplateContext.GetDefaultBuiltinObject();

    private ScribanEngine()
    {
        foreach (var name in (string[])["include", "include_join", "date", "regex", "timespan"])
            builtins.Remove(name);
        builtins.SetValue("include", new ScribanInclude(this), readOnly: true);
        ((ScriptObject)builtins["html"]).Import("escape", new Func<object, object>(value =>
            value is Written ? value : new Written(MarkupEscape.Escape(value?.ToString() ?? ""))));
    }

    /// <summary>Parses every template of the folder; the bag has all syntax errors.</summary>
    public static ScribanEngine Load(TemplateFiles files, DiagnosticBag bag)
    {
        var engine = new ScribanEngine();
        foreach (var name in files.Names.Where(TemplateNames.IsTemplate))
        {
            var source = File.ReadAllText(files.PathOf(name)!);
            var template = Template.Parse(source, TemplateNames.Shown(files, name));
            engine.templates[name] = template;
            engine.arguments[name] = [.. ArgumentNames().Matches(source).Select(m => m.Groups[1].Value)];
            foreach (var message in template.Messages.Where(m => m.Type == ParserMessageType.Error))
                bag.Error(TemplateCodes.Syntax, Locate(message.Span), message.Message);
        }

        return engine;
    }

    public string Render(string name, object model, DiagnosticBag bag)
    {
        if (!templates.TryGetValue(name, out var template))
            bag.Error(TemplateCodes.UnknownTemplate, new Location(name), $"there is no template '{name}'", Nearest.Hint(name, templates.Keys));
        if (template is null || template.HasErrors)
            return null;
        var context = new ScribanContext(builtins) { IsEscaped = TemplateNames.IsEscaped(name) };
        var variables = new ScriptObject();
        foreach (var member in TemplateMembers.NamesOf(model))
        {
            TemplateMembers.TryGet(model, member, out var value);
            variables.SetValue(member, value, readOnly: false);
        }

        context.PushGlobal(variables);
        try
        {
            return template.Render(context);
        }
        catch (ScriptRuntimeException error)
        {
            var hint = string.Join("; ", ((string[])[(error as ScribanFault)?.Hint, string.Join(", ", context.Chain)]).Where(h => !string.IsNullOrEmpty(h)));
            bag.Error(CodeOf(error), Locate(error.Span), error.OriginalMessage, hint.Length == 0 ? null : hint);
            return null;
        }
    }

    /// <summary>The template of that name and the arguments it reads; throws when there is none, or when it does not read one that is given.</summary>
    public Template Find(string name, SourceSpan span, IEnumerable<string> given)
    {
        if (!templates.TryGetValue(name, out var template))
            throw new ScribanFault(TemplateCodes.UnknownTemplate, span, $"there is no template '{name}'", Nearest.Hint(name, templates.Keys));
        if (given.FirstOrDefault(a => !arguments[name].Contains(a)) is { } unknown)
            throw new ScribanFault(TemplateCodes.Arguments, span, $"'{name}' has no argument '{unknown}'", Nearest.Hint(unknown, arguments[name]));
        return template;
    }

    public static Location Locate(SourceSpan span) => new(span.FileName, span.Start.Line + 1, span.Start.Column + 1);

    /// <summary>Our own errors know their code; the package's are told apart by their words.</summary>
    private static string CodeOf(ScriptRuntimeException error) => error is ScribanFault fault ? fault.Code : error.OriginalMessage switch
    {
        var m when m.Contains("null", StringComparison.Ordinal) => TemplateCodes.NullTarget,
        var m when m.Contains("out of bounds", StringComparison.Ordinal) => TemplateCodes.UnknownMember,
        var m when m.Contains("Exceeding", StringComparison.Ordinal) => TemplateCodes.Limit,
        var m when m.Contains("number of arguments", StringComparison.Ordinal) => TemplateCodes.Arguments,
        _ => TemplateCodes.WrongValue,
    };

    [GeneratedRegex(@"\$\.(\w+)")]
    private static partial Regex ArgumentNames();
}

/// <summary>An error of ours while a template is rendered.</summary>
internal sealed class ScribanFault(string code, SourceSpan span, string message, string hint = null) : ScriptRuntimeException(span, message)
{
    public string Code { get; } = code;

    public string Hint { get; } = hint;
}
#endif
