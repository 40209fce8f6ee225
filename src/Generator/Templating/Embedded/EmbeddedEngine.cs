using System.Collections.Frozen;
using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>A strict, fast reader of the part of Scriban's language that docs/writing-templates.md describes.</summary>
internal sealed class EmbeddedEngine : ITemplateEngine
{
    private readonly FrozenDictionary<string, Template> templates;

    private EmbeddedEngine(IEnumerable<Template> templates) => this.templates = templates.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>Parses every template of the folder; the bag has all syntax errors and every include of a template that does not exist.</summary>
    public static EmbeddedEngine Load(TemplateFiles files, DiagnosticBag bag)
    {
        var engine = new EmbeddedEngine([.. files.Names.Where(TemplateNames.IsTemplate).Select(name => Read(files, name, bag))]);
        foreach (var template in engine.templates.Values)
        {
            foreach (var include in template.Includes)
                engine.CheckInclude(template, include, bag);
        }

        return engine;
    }

    public string? Render(string name, object model, DiagnosticBag bag)
    {
        if (Find(name) is not { } template)
        {
            var unknown = UnknownTemplate(name, 0);
            bag.Error(unknown.Code, new Location(name), unknown.Message, unknown.Hint);
            return null;
        }

        // Its syntax errors are in the bag of Load.
        if (template.Body is null)
            return null;
        var renderer = new Renderer(this, template, model);
        try
        {
            return renderer.Render();
        }
        catch (TemplateFault fault)
        {
            string?[] hints = [fault.Hint, ChainOf(renderer.Frame)];
            var hint = string.Join("; ", hints.Where(h => h is not null));
            bag.Error(fault.Code, renderer.Frame.Template.Locate(fault.At), fault.Message, hint.Length == 0 ? null : hint);
            return null;
        }
    }

    /// <summary>Null when there is no template of that name.</summary>
    public Template? Find(string name) => templates.GetValueOrDefault(name);

    public TemplateFault UnknownTemplate(string name, int at) =>
        new(TemplateCodes.UnknownTemplate, at, $"there is no template '{name}'", Nearest.Hint(name, templates.Keys.Order(StringComparer.Ordinal)));

    public static TemplateFault UnknownArgument(Template template, IncludeArgument argument) =>
        new(TemplateCodes.Arguments, argument.At, $"'{template.Name}' has no argument '{argument.Name}'",
            Nearest.Hint(argument.Name, template.Arguments.Order(StringComparer.Ordinal)));

    private static Template Read(TemplateFiles files, string name, DiagnosticBag bag)
    {
        var source = File.ReadAllText(files.PathOf(name)!);
        var shown = TemplateNames.Shown(files, name);
        return StatementParser.Parse(name, shown, source, fault => Report(bag, Template.Locate(shown, source, fault.At), fault));
    }

    private void CheckInclude(Template template, Include include, DiagnosticBag bag)
    {
        if (include.Name is not Literal { Value: string name })
            return;
        if (Find(name) is not { } included)
        {
            Report(bag, template.Locate(include.Name.At), UnknownTemplate(name, include.Name.At));
            return;
        }

        if (included.Body is null)
            return;
        foreach (var argument in include.Arguments.Where(a => !included.Arguments.Contains(a.Name)))
            Report(bag, template.Locate(argument.At), UnknownArgument(included, argument));
    }

    private static void Report(DiagnosticBag bag, Location location, TemplateFault fault) =>
        bag.Error(fault.Code, location, fault.Message, fault.Hint);

    /// <summary>The calls that led to a place, innermost first; null on the page itself.</summary>
    private static string? ChainOf(Frame frame)
    {
        var calls = new List<string>();
        for (; frame.Caller is { } caller; frame = caller)
            calls.Add($"called from {caller.Template.Locate(frame.CalledAt)}");
        return calls.Count == 0 ? null : string.Join(", ", calls.Take(5));
    }
}
