using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SinoRussia.Generator.Markup;

/// <summary>What a freshly parsed tree must still go through to be safe and to fit into a page.</summary>
internal static class ProseRules
{
    /// <summary>Mends the tree; <paramref name="problem"/> is told the offset and words of each link that was refused.</summary>
    public static void Apply(MarkdownDocument tree, Action<int, string>? problem)
    {
        foreach (var inline in tree.Descendants<Inline>().ToList())
        {
            if (ProblemOf(inline) is not { } words)
                continue;
            problem?.Invoke(inline.Span.Start, words);
            Refuse(inline);
        }

        foreach (var heading in tree.Descendants<HeadingBlock>())
            heading.Level = Math.Max(heading.Level, 2);
        foreach (var table in tree.Descendants<Table>())
            AlignByClass(table);
    }

    private static string? ProblemOf(Inline inline) => inline switch
    {
        BrokenWikiLinkInline broken => broken.Problem,
        LinkInline { IsImage: true } => "a picture in prose, expected text and links only",
        LinkInline link when UntakenMarkup.IsFootnote(link) => null,
        LinkInline link => NestingProblem(link) ?? LinkSafety.Problem(link.Url ?? ""),
        AutolinkInline { IsEmail: false } link => LinkSafety.Problem(link.Url),
        _ => null,
    };

    private static string? NestingProblem(LinkInline link) =>
        link.FindDescendants<Inline>().Any(i => i is WikiLinkInline or AutolinkInline)
            ? "a link inside a link, expected one of them"
            : null;

    /// <summary>Puts the words of a link in its place.</summary>
    private static void Refuse(Inline inline)
    {
        if (inline is LinkInline)
            inline.ReplaceBy(new ContainerInline { Span = inline.Span });
        else if (inline is AutolinkInline link)
            inline.ReplaceBy(new LiteralInline(link.Url) { Span = inline.Span });
    }

    /// <summary>Markdig aligns columns by style attributes, which the pages' security policy forbids.</summary>
    private static void AlignByClass(Table table)
    {
        foreach (var cell in table.Descendants<TableCell>())
        {
            var column = cell.ColumnIndex < 0 ? ((TableRow)cell.Parent!).IndexOf(cell) : cell.ColumnIndex;
            if (column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment is { } alignment)
                cell.GetAttributes().AddClass("align-" + alignment.ToString().ToLowerInvariant());
        }

        foreach (var column in table.ColumnDefinitions)
            column.Alignment = null;
    }
}
