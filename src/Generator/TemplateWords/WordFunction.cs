using System.Globalization;
using System.Text;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.TemplateWords;

/// <summary>
/// A wording with places for values, called with them by name: 'words.count.facts count: 3'. In an escaping template it gives markup, in
/// which values are escaped unless they are markup themselves; in others plain text, with links and tags as Markdown writes them.
/// </summary>
internal sealed class WordFunction(InterfaceWords words, WordEntry entry) : IScriptCustomFunction
{
    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var isEscaped = ((IEscaping)context).IsEscaped;
        var given = arguments.ScriptObject;
        var span = callerContext?.Span ?? context.CurrentSpan;
        if (WordGroup.Misfit(entry, [.. given.Keys], span) is { } fault)
            throw fault;
        var text = new StringBuilder();
        foreach (var part in entry.For(words.CategoryOf(entry.Forms.Count > 1 ? given[WordEntry.Count] : null)).Parts)
            text.Append(isEscaped ? Markup(context, part, given) : Plain(context, part, given));
        return isEscaped ? new Written(text.ToString()) : text.ToString();
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private static string Markup(TemplateContext context, WordPart part, ScriptObject given) => part.Kind switch
    {
        WordPartKind.Text => MarkupEscape.Escape(part.Text),
        WordPartKind.Place => given[part.Text] is Written written ? written.Text : MarkupEscape.Escape(TextOf(context, given[part.Text])),
        WordPartKind.LinkStart => $"<a href=\"{MarkupEscape.Escape(TextOf(context, given[part.Text]))}\">",
        WordPartKind.LinkEnd => "</a>",
        WordPartKind.TagStart => $"<{part.Text}>",
        _ => $"</{part.Text}>",
    };

    private static string Plain(TemplateContext context, WordPart part, ScriptObject given) => part.Kind switch
    {
        WordPartKind.Text => part.Text,
        WordPartKind.Place => TextOf(context, given[part.Text]),
        WordPartKind.LinkStart => "[",
        WordPartKind.LinkEnd => $"]({TextOf(context, given[part.Text])})",
        _ => part.Text switch { "b" => "**", "i" => "*", "code" => "`", _ => "" },
    };

    private static string TextOf(TemplateContext context, object? value) =>
        value is Written written ? written.Text : context.ObjectToString(value)?.ToString(CultureInfo.InvariantCulture) ?? "";
}
