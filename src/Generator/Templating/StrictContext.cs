using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Templating;

/// <summary>Scriban's context with our escaping and our limits, and without its leniency.</summary>
internal sealed class StrictContext : TemplateContext
{
    // What one page may cost, a character of a value at work being one. Our longest page takes a twentieth; a page of ten thousand facts would take four fifths.
    private const int MostWork = 100_000_000;
    private const int CostOfStep = 25;
    private const int CostOfItem = 20;
    private const int CostOfList = 200;
    private const int MostText = 16_000_000;
    private const int MostOutput = 64_000_000;
    private const int MostRounds = 1_000_000;
    private const int MostNesting = 1_000;
    private const int MostBits = 1_000;

    private readonly Func<bool> mustStop;
    private int work;
    private int nesting;
    private ScriptNode? printed;
    private bool explains;

    /// <param name="mustStop">True once another page had no end: this one is not finished then.</param>
    public StrictContext(ScriptObject builtins, Func<bool> mustStop)
        : base(builtins)
    {
        this.mustStop = mustStop;
        StrictVariables = true;
        EnableRelaxedMemberAccess = EnableRelaxedIndexerAccess = AutoIndent = false;
        NewLine = "\n";
        (LimitToString, OutputLimit, LoopLimit, RecursiveLimit) = (MostText, MostOutput, MostRounds, 0);
        OnStringLimit = OnOutputLimit = ScriptLimitBehavior.Throw;
        TryGetVariable = (_, span, variable, out value) => throw RuntimeFaults.UnknownVariable(this, variable, value = null);
        TryGetMember = (_, span, target, member, out value) => throw RuntimeFaults.UnknownMember(this, span, target, member, value = null);
    }

    /// <summary>Strings are escaped when they are printed.</summary>
    public bool IsEscaped { get; set; }

    /// <summary>The text a template makes of a model.</summary>
    public string Render(ParsedTemplate template, object model)
    {
        (work, IsEscaped) = (0, template.IsEscaped);
        PushGlobal(new PageVariables(this, model));
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
        Spend(CostOfStep);
        if (mustStop())
            throw new ScriptAbortException(CurrentSpan, CancellationToken);
        if (++nesting > MostNesting)
            throw RuntimeFaults.TooMuch(CurrentSpan, $"includes, calls and expressions are nested deeper than {MostNesting}");
        try
        {
            var value = base.Evaluate(scriptNode, aliasReturnedFunction);
            if (scriptNode is ScriptExpressionStatement statement)
                printed = statement.Expression;
            else if (scriptNode is ScriptCaptureStatement { Target: var target })
                SetValue(target, Gathered(GetValue(target)?.ToString()));
            return Checked(value);
        }
        catch (ScriptRuntimeException error) when (error is not (TemplateFault or ScriptAbortException))
        {
            throw Explained(scriptNode!, error);
        }
        finally
        {
            nesting--;
        }
    }

    /// <summary>What is asked of a node to explain its failure can fail as the node did: then Scriban's words have to do.</summary>
    private TemplateFault Explained(ScriptNode node, ScriptRuntimeException error)
    {
        var plain = new TemplateFault(TemplateCodes.WrongValue, error.Span, SyntaxFaults.Tidy(error.OriginalMessage));
        if (explains)
            return plain;
        explains = true;
        try
        {
            return RuntimeFaults.Explain(this, node, error);
        }
        catch (TemplateFault fault) when (!fault.IsLimit)
        {
            return plain;
        }
        finally
        {
            explains = false;
        }
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        var text = textAsObject is Written markup ? markup.Text : TextOf(textAsObject, printed?.Span ?? span);
        return Write(IsEscaped && textAsObject is not Written ? MarkupEscape.Escape(text) : text);
    }

    public override string? ObjectToString(object? value, bool nested = false) => value is null ? null : TextOf(value, CurrentSpan);

    public override string GetTypeName(object? value) => value is Type ? base.GetTypeName(value) : RuntimeFaults.Describe(value);

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target switch
    {
        Written or Enum or decimal => NullAccessor.Default,
        IEnumerable or IScriptObject => base.GetMemberAccessorImpl(target),
        _ when target.GetType().IsPrimitive => NullAccessor.Default,
        _ => ModelMembers.Of(target.GetType()),
    };

    /// <summary>Pays for a value. Lists that are made only while they are read are made whole: they cost again each time, and could be stacked without end.</summary>
    private object? Checked(object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                Spend(text.Length);
                break;
            case double number when !double.IsFinite(number):
                throw new TemplateFault(TemplateCodes.WrongValue, CurrentSpan, "the result is no number", "a number may have been divided by zero");
            case BigInteger whole when whole.GetBitLength() > MostBits:
                throw RuntimeFaults.TooMuch(CurrentSpan, "the number has hundreds of digits");
            case ICollection list and not ScriptRange:
                Spend((list.Count * CostOfItem) + CostOfList);
                break;
            case IEnumerable items and not IScriptObject:
                return Checked(new ScriptArray(items));
        }

        return value;
    }

    private string TextOf(object? value, SourceSpan span)
    {
        var text = value switch
        {
            null => "",
            string own => own,
            bool truth => truth ? "true" : "false",
            char letter => letter.ToString(),
            IFormattable number and not (Enum or IEnumerable) => number.ToString(null, CurrentCulture),
            _ => throw RuntimeFaults.NoText(this, value, span),
        };
        Spend(text.Length);
        return text.Length <= MostText ? text : throw RuntimeFaults.TooMuch(span, $"the text has more than {MostText} characters");
    }

    private void Spend(int cost)
    {
        if ((uint)(work += cost) > MostWork)
            throw RuntimeFaults.TooMuch(CurrentSpan, "the page takes too many steps, or too much text and too many items are at work");
    }
}
