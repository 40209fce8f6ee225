using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace SinoRussia.Generator.Templating;

/// <summary>
/// 'include' over templates that are parsed already. Scriban's own gives a string, which would be escaped again; this one prints in place, or gives
/// markup when an escaping template is put into a variable.
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
        var (own, call) = ((StrictContext)context, callerContext!);
        var included = engine.Find((string?)arguments[0] ?? "", call is ScriptFunctionCall { Arguments: [var name, ..] } ? name.Span : call.Span);
        foreach (var given in arguments.ScriptObject.Keys)
            _ = included.Unknown(given, call.Span) is { } fault ? throw fault : given;
        foreach (var argument in included.Arguments)
            arguments.ScriptObject.TryAdd(argument, null);
        var isInPlace = call.Parent is ScriptExpressionStatement { Parent: ScriptBlockStatement } && (included.IsEscaped || !own.IsEscaped);
        var outer = own.IsEscaped;
        own.IsEscaped = included.IsEscaped;
        own.PushLocal();
        if (!isInPlace)
            own.PushOutput();
        try
        {
            own.SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true);
            own.Write(call.Span, own.Evaluate(included.Template.Page!));
            return isInPlace ? null : own.Gathered(own.Output.ToString());
        }
        catch (TemplateFault fault)
        {
            fault.Add(call.Span);
            throw;
        }
        finally
        {
            if (!isInPlace)
                own.PopOutput();
            own.PopLocal();
            own.IsEscaped = outer;
        }
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
