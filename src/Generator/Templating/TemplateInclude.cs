using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
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
        var outer = page.IsEscaped;
        page.IsEscaped = included.IsEscaped;
        page.PushLocal();
        page.SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true);
        if (!isInPlace)
            page.PushOutput();
        try
        {
            page.Write(call.Span, page.Evaluate(included.Template.Page!));
        }
        catch (TemplateFault fault)
        {
            fault.Includes.Add(call.Span);
            throw;
        }

        var gathered = isInPlace ? null : page.Gathered(page.PopOutput().ToString());
        page.PopLocal();
        page.IsEscaped = outer;
        return gathered;
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
