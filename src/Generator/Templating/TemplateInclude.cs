using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.TemplateFaults;

namespace SinoRussia.Generator.Templating;

/// <summary>
/// 'include' over templates that are parsed already. Scriban's own gives a string, which would be escaped again; this one prints in place,
/// or gives markup when an escaping template is put into a variable.
/// </summary>
internal sealed class TemplateInclude(TemplateEngine engine) : IScriptCustomFunction
{
    public const string Name = "include";

    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(string), "template_name");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var (page, call) = ((StrictContext)context, callerContext!);
        var included = engine.Find(
            (string?)arguments[0] ?? "", call is ScriptFunctionCall { Arguments: [var name, ..] } ? name.Span : call.Span);
        if (arguments.ScriptObject.Keys.Select(given => included.Unread(given, call.Span))
                .OfType<TemplateFault>().FirstOrDefault() is { } unread)
            throw unread;
        foreach (var argument in included.Arguments)
            arguments.ScriptObject.TryAdd(argument, null);
        var isInPlace = call.Parent is ScriptExpressionStatement { Parent: ScriptBlockStatement }
            && (included.IsEscaped || !page.IsEscaped);
        if (isInPlace && included.Drawn is null)
        {
            Draw(page, included, arguments, call);
            return null;
        }

        var text = included.Drawn is { } drawn
            ? DrawOnce(page, included, drawn, arguments, call)
            : Gather(page, included, arguments, call);
        if (!isInPlace)
            return included.IsEscaped ? new Written(text) : text;
        page.Write(text);
        return null;
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    /// <summary>The text of a template that follows from its arguments alone: drawn, or kept since it was drawn with the same.</summary>
    /// <remarks>It costs the page the same, so that what is too much for a page does not hang on which page came first.</remarks>
    private static string DrawOnce(StrictContext page, ParsedTemplate included, DrawnBefore before, ScriptArray arguments, ScriptNode call)
    {
        object?[] given = [.. included.Arguments.Select(a => arguments.ScriptObject[a])];
        if (before.Find(given) is { } kept)
        {
            page.Spend(kept.Work);
            return kept.Text;
        }

        var work = page.Work;
        var text = Gather(page, included, arguments, call);
        before.Keep(given, text, page.Work - work);
        return text;
    }

    private static string Gather(StrictContext page, ParsedTemplate included, ScriptArray arguments, ScriptNode call)
    {
        page.PushOutput();
        Draw(page, included, arguments, call);
        return page.PopOutput().ToString() ?? "";
    }

    private static void Draw(StrictContext page, ParsedTemplate included, ScriptArray arguments, ScriptNode call)
    {
        var outer = page.IsEscaped;
        page.IsEscaped = included.IsEscaped;
        page.PushLocal();
        page.SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true);
        try
        {
            page.Write(call.Span, page.Evaluate(included.Template.Page!));
        }
        catch (TemplateFault fault)
        {
            fault.Includes.Add(call.Span);
            throw;
        }

        page.PopLocal();
        page.IsEscaped = outer;
    }
}
