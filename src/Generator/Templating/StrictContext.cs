using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.TemplateFaults;
using SinoRussia.Generator.TemplateWords;

namespace SinoRussia.Generator.Templating;

/// <summary>Scriban's context with our escaping and our limits, and without its leniency. Used by one page at a time.</summary>
internal sealed class StrictContext : TemplateContext, IEscaping
{
    // What one page may cost, a character of a value at work being one. Our longest page takes a twentieth; a page of ten thousand facts
    // would take four fifths.
    private const int MostWork = 100_000_000;
    private const int CostOfStep = 25;
    private const int CostOfCall = 250;
    private const int CostOfItem = 20;
    private const int CostOfList = 200;
    private const int MostText = 16_000_000;
    private const int MostOutput = 64_000_000;
    private const int MostRounds = 1_000_000;
    private const int MostNesting = 1_000;
    private const int MostBits = 1_000;

    private static readonly ConcurrentDictionary<Type, IObjectAccessor> Models = new();

    private (int Work, int Nesting) spent;
    private (object? Value, SourceSpan Span) textless;
    private object? model;

    public StrictContext(ScriptObject builtins)
        : base(builtins)
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = EnableRelaxedIndexerAccess = AutoIndent = false;
        NewLine = "\n";
        (LimitToString, OutputLimit, LoopLimit, RecursiveLimit) = (MostText, MostOutput, MostRounds, 0);
        OnStringLimit = OnOutputLimit = ScriptLimitBehavior.Throw;
        TryGetVariable = (_, span, variable, out value) =>
            GetMemberAccessor(model!).TryGetValue(this, span, model!, variable.Name, out value) ? true : throw UnknownVariable(variable);
        TryGetMember = (_, span, target, member, out value) => throw RuntimeFaults.UnknownMember(this, span, target, member, value = null);
    }

    /// <summary>What the page has cost so far.</summary>
    public int Work => spent.Work;

    /// <summary>Strings are escaped when they are printed.</summary>
    public bool IsEscaped { get; set; }

    /// <summary>The text a template makes of a model; after a <see cref="ScriptRuntimeException"/> the context is of no more use.</summary>
    public string Render(ParsedTemplate template, object page)
    {
        (spent, IsEscaped, model) = (default, template.IsEscaped, page);
        PushGlobal(new ScriptObject());
        var text = template.Template.Render(this);
        PopGlobal();
        return text;
    }

    /// <summary>What was gathered on the way: markup in an escaping template, else a string.</summary>
    public object Gathered(string? text) => IsEscaped ? new Written(text ?? "") : text ?? "";

    // Called for every node: most builds would end before the runtime had seen that this is worth optimizing.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        Spend(IsOwnCall(scriptNode) ? CostOfCall : CostOfStep);
        if (++spent.Nesting > MostNesting)
            throw RuntimeFaults.TooMuch(CurrentSpan, $"includes, calls and expressions are nested deeper than {MostNesting}");
        try
        {
            var value = base.Evaluate(scriptNode, aliasReturnedFunction);
            spent.Nesting--;
            // Scriban would put in what values are called in C#.
            if (scriptNode is ScriptInterpolatedExpression)
                return TextOf(value);
            if (scriptNode is ScriptCaptureStatement { Target: var target })
                SetValue(target, Gathered(GetValue(target)?.ToString()));
            return value is null ? null : Paid(value, scriptNode!);
        }
        catch (ScriptRuntimeException error) when (error is not TemplateFault)
        {
            throw RuntimeFaults.Explain(this, scriptNode!, error);
        }
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject) => Write(
        textAsObject is Written markup ? markup.Text : IsEscaped ? MarkupEscape.Escape(TextOf(textAsObject)) : TextOf(textAsObject));

    public override string? ObjectToString(object? value, bool nested = false) => value is null ? null : TextOf(value);

    public override string GetTypeName(object? value) => value is Type ? base.GetTypeName(value) : RuntimeFaults.Describe(value);

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target switch
    {
        Written or Enum => NullAccessor.Default,
        IEnumerable or IScriptObject or ValueType => base.GetMemberAccessorImpl(target),
        _ => Models.GetOrAdd(target.GetType(), MembersOf),
    };

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "TemplateModels.xml keeps the properties of all models")]
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "TemplateModels.xml keeps the properties of all models")]
    private static TypedObjectAccessor MembersOf(Type model) => new(model, StringComparer.Ordinal, null, null);

    /// <summary>
    /// Pays for a value. Lists that are made only while they are read are made whole: they cost again each time, and could be stacked
    /// without end.
    /// </summary>
    private object Paid(object value, ScriptNode node)
    {
        switch (value)
        {
            case string text:
                Spend(text.Length);
                return value;
            case double number when !double.IsFinite(number):
                throw new TemplateFault(
                    TemplateCodes.WrongValue, CurrentSpan, "the result is no number", "a number may have been divided by zero");
            case BigInteger whole when whole.GetBitLength() > MostBits:
                throw RuntimeFaults.TooMuch(CurrentSpan, "the number has hundreds of digits");
            case ICollection list and not ScriptRange:
                Spend((list.Count * CostOfItem) + CostOfList);
                break;
            case IEnumerable items and not IScriptObject:
                return Paid(new ScriptArray(items), node);
        }

        if (node is ScriptExpression)
            textless = (value, node.Span);
        return value;
    }

    /// <summary>
    /// A function of the template's own and a loop cost Scriban more to begin than other nodes: scopes, lists of arguments.
    /// </summary>
    private static bool IsOwnCall(ScriptNode? node) =>
        node is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: not TemplateInclude.Name } } or ScriptLoopStatementBase;

    private string TextOf(object? value)
    {
        var text = value switch
        {
            null => "",
            string own => own,
            bool truth => truth ? "true" : "false",
            char letter => letter.ToString(),
            IFormattable number and not (Enum or IEnumerable) => number.ToString(null, CurrentCulture),
            _ => throw RuntimeFaults.NoText(this, value, ReferenceEquals(value, textless.Value) ? textless.Span : CurrentSpan),
        };
        Spend(text.Length);
        return text.Length <= MostText ? text : throw RuntimeFaults.TooMuch(CurrentSpan, $"the text has more than {MostText} characters");
    }

    private TemplateFault UnknownVariable(ScriptVariable variable) => RuntimeFaults.UnknownVariable(
        variable, RuntimeFaults.NamesOf(this, model).Concat(CurrentGlobal!.GetMembers()), TemplateFunctions.HintFor(variable.Name));

    /// <summary>Pays for something; a <see cref="TemplateFault"/> when the page may cost no more.</summary>
    public void Spend(int cost)
    {
        if ((uint)(spent.Work += cost) > MostWork)
            throw RuntimeFaults.TooMuch(CurrentSpan, "the page takes too many steps, or too much text and too many items are at work");
    }
}
