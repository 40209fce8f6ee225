using System.Collections.Concurrent;
using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.TemplateFaults;
using SinoRussia.Generator.TemplateWords;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Templating;

/// <summary>
/// Renders templates written in Scriban's language, as strictly as docs/writing-templates.md says; knows nothing of facts. Safe for several
/// threads.
/// </summary>
/// <remarks>
/// A model is any object: its public properties are members in snake_case (<c>FirstName</c> is <c>first_name</c>); dictionaries with string
/// keys are members by key; other enumerables are lists. Values are strings, booleans, numbers, <see cref="Markup.Written"/> and null.
/// </remarks>
internal sealed class TemplateEngine
{
    private readonly SortedDictionary<string, ParsedTemplate> templates = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<StrictContext> idle = [];
    private readonly ScriptObject builtins;
    private Diagnostic? endless;

    private TemplateEngine() => builtins = TemplateFunctions.With(new TemplateInclude(this));

    /// <summary>Reads all templates, which speak English: <see cref="Parse"/> and <see cref="Speak"/>.</summary>
    public static TemplateEngine Load(TemplateFiles files, DiagnosticBag bag)
    {
        var engine = Parse(files, bag);
        engine.Speak(InterfaceWords.English, bag);
        return engine;
    }

    /// <summary>
    /// Reads and parses all templates; every mistake that can be known before a page is made is in the bag afterwards, but for words that
    /// the interface has not. Nothing can be rendered before it is told what to speak.
    /// </summary>
    public static TemplateEngine Parse(TemplateFiles files, DiagnosticBag bag)
    {
        var engine = new TemplateEngine();
        foreach (var name in files.Names.Where(n => n.EndsWith(".sbn", StringComparison.Ordinal)))
        {
            if (files.ReadText(name, InputLimit.Template, bag) is { } text)
                engine.templates[name] = new ParsedTemplate(name, files.Shown(name), text);
        }

        foreach (var fault in engine.templates.Values
            .SelectMany(t => t.Faults.Concat(t.Includes.SelectMany(i => engine.Check(i.Name, i.Call)))))
            bag.Add(fault.ToDiagnostic());
        var read = engine.templates.Values.SelectMany(t => t.Includes).Select(i => i.Name).Concat(files.Names.Where(WordFiles.IsTable));
        files.WarnOfUnread([.. read], bag);
        return engine;
    }

    /// <summary>True for words that some template asks for.</summary>
    public bool AsksFor(string key) =>
        templates.Values.Any(
            t => t.WordAsks.Any(a => a.Key == key || (a.IsGroup && key.StartsWith(a.Key + ".", StringComparison.Ordinal))));

    /// <summary>
    /// Gives the templates the words of the interface; whatever they ask for that is not among them is in the bag afterwards.
    /// </summary>
    public void Speak(InterfaceWords words, DiagnosticBag bag)
    {
        builtins.SetValue(WordGroup.Name, WordGroup.Of(words), readOnly: true);
        foreach (var fault in templates.Values.SelectMany(t => t.WordAsks).Select(a => WordGroup.Check(words, a)).OfType<TemplateFault>())
            bag.Add(fault.ToDiagnostic());
    }

    /// <summary>The text a template makes of a model; null after at least one error was added to the bag.</summary>
    /// <param name="name">Path below the templates folder with '/': 'guide/fact.html.sbn'.</param>
    public string? Render(string name, object model, DiagnosticBag bag)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            // What has no end in one page has none in the hundreds of others: they are not tried one after another.
            if (endless is null)
                return Render(Find(name, new SourceSpan(name, new TextPosition(0, -1, -1), default)), model);
            bag.Add(endless);
        }
        catch (ScriptRuntimeException error)
        {
            var fault = error as TemplateFault
                ?? RuntimeFaults.TooMuch(templates[name].Template.Page!.Span, SyntaxFaults.Tidy(error.OriginalMessage));
            bag.Add(fault.IsLimit ? Interlocked.CompareExchange(ref endless, fault.ToDiagnostic(), null) ?? endless : fault.ToDiagnostic());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        return null;
    }

    /// <summary>A template that can be rendered; a <see cref="TemplateFault"/> at the place given when there is none.</summary>
    public ParsedTemplate Find(string name, SourceSpan asked) =>
        !templates.TryGetValue(name, out var template) ? throw Unknown(name, asked)
        : template.Faults.Count == 0 ? template
        : throw new TemplateFault(TemplateCodes.Syntax, asked, $"'{name}' has errors of its own");

    private string Render(ParsedTemplate template, object model)
    {
        var context = idle.TryTake(out var used) ? used : new StrictContext(builtins);
        var text = context.Render(template, model);
        idle.Add(context);
        return text;
    }

    private IEnumerable<TemplateFault> Check(string name, ScriptFunctionCall include) =>
        !templates.TryGetValue(name, out var template) ? [Unknown(name, include.Arguments[0].Span)]
        : include.Arguments.OfType<ScriptNamedArgument>().Select(a => template.Unread(a.Name!.Name, a.Span)).OfType<TemplateFault>();

    private TemplateFault Unknown(string name, SourceSpan asked) =>
        new(TemplateCodes.UnknownTemplate, asked, $"there is no template '{name}'", Nearest.Hint(name, templates.Keys));
}
