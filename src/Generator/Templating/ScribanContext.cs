#if UPSTREAM_PACKAGES
#nullable disable
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Templating;

/// <summary>Scriban's context with our members, our escaping and no leniency.</summary>
internal sealed class ScribanContext : TemplateContext
{
    public ScribanContext(ScriptObject builtins)
        : base(builtins)
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        LimitToString = 0;
        LoopLimit = 1_000_000;
        NewLine = "\n";
        TryGetVariable = UnknownVariable;
        TryGetMember = UnknownMember;
    }

    /// <summary>Strings are escaped on output.</summary>
    public bool IsEscaped { get; set; }

    /// <summary>What the include at work was given; null on the page itself.</summary>
    public ScriptArray IncludeArguments { get; set; }

    /// <summary>The includes that an error went through, innermost first.</summary>
    public List<string> Chain { get; } = [];

    public override TemplateContext Write(SourceSpan span, object textAsObject) => textAsObject switch
    {
        null => this,
        Written markup => Write(markup.Text),
        _ when IsEscaped => Write(MarkupEscape.Escape(ObjectToString(textAsObject))),
        _ => Write(ObjectToString(textAsObject)),
    };

    /// <summary>Only strings, numbers and truth values have a text.</summary>
    public override string ObjectToString(object value, bool nested = false) => value switch
    {
        Written => throw new ScribanFault(TemplateCodes.WrongValue, CurrentSpan, "markup is used as text, which would lose that it is safe"),
        null or string or bool => base.ObjectToString(value, nested),
        IFormattable and not Enum => base.ObjectToString(value, nested),
        _ => throw new ScribanFault(TemplateCodes.WrongValue, CurrentSpan, $"{GetTypeName(value)} has no text; expected a string, a number or a truth value"),
    };

    /// <summary>What 'capture' has gathered in an escaped template is markup.</summary>
    protected override object EvaluateImpl(ScriptNode scriptNode)
    {
        var value = base.EvaluateImpl(scriptNode);
        if (scriptNode is ScriptCaptureStatement capture)
        {
            var text = GetValue(capture.Target)?.ToString() ?? "";
            SetValue(capture.Target, IsEscaped ? new Written(text) : text);
        }

        return value;
    }

    protected override IObjectAccessor GetMemberAccessorImpl(object target) =>
        target is IScriptObject ? base.GetMemberAccessorImpl(target) : ModelAccessor.Instance;

    private static bool UnknownVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object value) =>
        throw new ScribanFault(
            TemplateCodes.UnknownVariable, span, $"unknown variable '{variable}'", Nearest.Hint(variable.Name, context.CurrentGlobal.GetMembers()));

    private bool UnknownMember(TemplateContext context, SourceSpan span, object target, string member, out object value)
    {
        value = null;
        return ReferenceEquals(target, IncludeArguments)
            ? true
            : throw new ScribanFault(TemplateCodes.UnknownMember, span, $"unknown member '{member}'", Nearest.Hint(member, TemplateMembers.NamesOf(target)));
    }

    /// <summary>Reads the model as the embedded engine does.</summary>
    private sealed class ModelAccessor : IObjectAccessor
    {
        public static readonly ModelAccessor Instance = new();

        public bool HasIndexer => false;

        public Type IndexType => null;

        public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => TemplateMembers.NamesOf(target).Count();

        public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => TemplateMembers.NamesOf(target);

        public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => TemplateMembers.TryGet(target, member, out _);

        public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object value) =>
            TemplateMembers.TryGet(target, member, out value);

        public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object value) => false;

        public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object value)
        {
            value = null;
            return false;
        }

        public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object value) => false;
    }
}

/// <summary>
/// 'include' over templates that are parsed already; what an escaped template makes is markup. The package's own gives a string, and with strict
/// variables some of its versions refuse named arguments.
/// </summary>
internal sealed class ScribanInclude(ScribanEngine engine) : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        index == 0 ? new ScriptParameterInfo(typeof(string), "template_name") : new ScriptParameterInfo(typeof(object), "value");

    public object Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement blockStatement)
    {
        var own = (ScribanContext)context;
        var name = context.ObjectToString(arguments[0]);
        var template = engine.Find(name, callerContext.Span, arguments.GetMembers().Where(m => m != "size"));
        var outer = (own.IsEscaped, own.IncludeArguments);
        (own.IsEscaped, own.IncludeArguments) = (TemplateNames.IsEscaped(name), arguments);
        context.EnterRecursive(callerContext);
        context.PushLocal();
        context.PushOutput();
        try
        {
            context.SetValue(ScriptVariable.Arguments, arguments, true);
            var text = template.Render(context);
            return own.IsEscaped ? new Written(text) : text;
        }
        catch (ScriptRuntimeException)
        {
            own.Chain.Add($"called from {ScribanEngine.Locate(callerContext.Span)}");
            throw;
        }
        finally
        {
            context.PopOutput();
            context.PopLocal();
            context.ExitRecursive(callerContext);
            (own.IsEscaped, own.IncludeArguments) = outer;
        }
    }

    public ValueTask<object> InvokeAsync(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
}
#endif
