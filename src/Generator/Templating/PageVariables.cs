using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace SinoRussia.Generator.Templating;

/// <summary>The variables of a page: what its templates have set, then the members of the model, read only when they are asked for.</summary>
internal sealed class PageVariables(TemplateContext page, object model)
    : ScriptObject(0, autoImportStaticsFromThisType: false)
{
    private readonly IObjectAccessor members = page.GetMemberAccessor(model);

    /// <summary>All names, for those who look for the nearest.</summary>
    public IEnumerable<string> Names => Keys.Union(members.GetMembers(page, default, model), StringComparer.Ordinal);

    public override bool Contains(string member) => base.Contains(member) || members.HasMember(page, default, model, member);

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        base.TryGetValue(context, span, member, out value) || members.TryGetValue(page, span, model, member, out value);
}
