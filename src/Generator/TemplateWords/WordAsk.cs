using Scriban.Parsing;
using Scriban.Syntax;

namespace SinoRussia.Generator.TemplateWords;

/// <summary>Where a template asks for words.</summary>
/// <param name="Key">As the table has it, without 'words.'.</param>
/// <param name="IsGroup">True where the last name is known only while a page is made: 'words.months[3]'.</param>
/// <param name="Given">The names of the values given.</param>
internal sealed record WordAsk(string Key, bool IsGroup, IReadOnlyList<string> Given, SourceSpan Span)
{
    /// <summary>What an expression asks for, the whole of its names; null when it asks for no words.</summary>
    public static WordAsk? ReadFrom(ScriptMemberExpression node) => KeyOf(node) is { } key
        ? new WordAsk(key, node.Parent is ScriptIndexerExpression indexer && indexer.Target == node, GivenTo(node), node.Span)
        : null;

    private static string? KeyOf(ScriptMemberExpression node) => node.Target switch
    {
        ScriptVariableGlobal { Name: WordGroup.Name } => node.Member!.Name,
        ScriptMemberExpression inner when KeyOf(inner) is { } outer => $"{outer}.{node.Member!.Name}",
        _ => null,
    };

    private static IReadOnlyList<string> GivenTo(ScriptMemberExpression node) =>
        node.Parent is ScriptFunctionCall call && call.Target == node
            ? [.. call.Arguments.OfType<ScriptNamedArgument>().Select(a => a.Name!.Name)]
            : [];
}
