using System.Globalization;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Writing;

namespace SinoRussia.Generator.Outputs.Book;

/// <summary>
/// How the book writes prose and addresses: what is a page of the guide elsewhere is a place in it, and chapters bear the numbers of notes.
/// </summary>
/// <remarks>Ids of our own have a dot in them, which ids of the content never have.</remarks>
internal sealed class BookWriting : IWriting
{
    private readonly ForeignWords foreign;
    private readonly Dictionary<string, string> chapterOfDispute;
    private readonly Dictionary<ParsedProse, string?> numbered = new(ReferenceEqualityComparer.Instance);

    /// <param name="isEpub">True for a document a part; false for one page.</param>
    public BookWriting(StudyGuide guide, bool isEpub)
    {
        IsEpub = isEpub;
        foreign = HtmlWriting.ForeignIn(guide.Corpus);
        Numbers = NoteNumbers.Of(guide);
        Statements = guide.Corpus.Facts.Where(NoteNumbers.IsStatement).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        chapterOfDispute = guide.Corpus.Of<Dispute>().ToDictionary(d => d.Id, d => d.Chapter.Id, StringComparer.Ordinal);
        foreach (var chapter in guide.Chapters.Select(c => c.Chapter))
        {
            foreach (var prose in NoteNumbers.ProseOf(chapter))
                numbered[guide.Links.ProseOf(prose)] = prose == chapter.Body ? chapter.Id + "." : null;
        }
    }

    public bool IsEpub { get; }

    /// <summary>Of the pages that it gathers each has its own drawings and data.</summary>
    public Abilities Abilities => Abilities.None;

    public NoteNumbers Numbers { get; }

    /// <summary>Level of a part's heading: on one page the book's title is above it.</summary>
    public int Top => IsEpub ? 1 : 2;

    private HashSet<string> Statements { get; }

    public string AddressOf(string page)
    {
        var slash = page.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? page : Address(FileOf(page[..slash], page[(slash + 1)..]), page[(slash + 1)..]);
    }

    public string Text(string plain) => plain;

    public Written Words(string plain) => foreign.Mark(plain);

    public Written Blocks(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve)
    {
        var isNumbered = numbered.TryGetValue(prose, out var anchors);
        return new Written(prose.ToHtml(isNumbered ? WithNumber : resolve, foreign, new HeadingForm(Top - 1, anchors)).Text.TrimEnd('\n'));

        ResolvedLink? WithNumber(WikiLink link) =>
            resolve(link) is { } target && Statements.Contains(link.Id) && Numbers.NumberOf(link.Id) is { } number
                ? target with
                {
                    Note = new NoteLink(NoteAddress(link.Id), number.ToString(CultureInfo.InvariantCulture), IsEpub ? "noteref" : null),
                }
                : resolve(link);
    }

    public Written Line(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve) => prose.ToInlineHtml(resolve, foreign);

    /// <summary>Where a place of the book is.</summary>
    /// <param name="file">Name of its document in the EPUB, without extension.</param>
    public string Address(string file, string anchor) => IsEpub ? $"{file}.xhtml#{anchor}" : "#" + anchor;

    /// <summary>The mark of a fact's note, as it stands at the fact's own place; null for a fact that rests on nothing.</summary>
    public NoteMark? MarkOf(Fact fact) =>
        Numbers.NumberOf(fact.Id) is { } number ? new NoteMark(MarkAnchor(fact), NoteAddress(fact.Id), number) : null;

    /// <summary>Where the mark of a fact's note stands.</summary>
    public string MarkAddress(Fact fact) => Address(FileOf(fact.Kind.Folder(), fact.Id), MarkAnchor(fact));

    public static string NoteAnchor(string fact) => "note." + fact;

    /// <summary>Name of a chapter's document in the EPUB.</summary>
    public static string FileOfChapter(string id) => "chapter-" + id;

    private static string MarkAnchor(Fact fact) => "mark." + fact.Id;

    private string NoteAddress(string fact) => Address(BookParts.Notes, NoteAnchor(fact));

    private string FileOf(string folder, string id) => folder switch
    {
        "chapters" => FileOfChapter(id),
        "disputes" => FileOfChapter(chapterOfDispute[id]),
        _ => folder,
    };
}
