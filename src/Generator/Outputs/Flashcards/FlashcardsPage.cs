using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Flashcards;

/// <summary>What the page of the flashcards shows.</summary>
internal sealed record FlashcardsPage
{
    /// <summary>Where it lives, without extension.</summary>
    public const string Path = "flashcards/index";


    /// <summary>What pages that belong under it call it.</summary>
    public const string Section = "flashcards";

    private const string Folder = "flashcards/";

    public required PageFrame Page { get; init; }

    /// <summary>Name of the parent deck.</summary>
    public required string Deck { get; init; }

    /// <summary>Root of all tags.</summary>
    public required string Tag { get; init; }

    /// <summary>Leads to the Anki package.</summary>
    public required string PackageHref { get; init; }

    /// <summary>Leads to the table for other programs.</summary>
    public required string TableHref { get; init; }

    /// <summary>True while what is here is no edition: there are then no files for updates.</summary>
    public required bool IsDraft { get; init; }

    /// <summary>The files that bring cards up to date, the newest first; empty before the second edition.</summary>
    public required IReadOnlyList<UpdateFile> Updates { get; init; }

    /// <summary>Of cards, each gap of a text one, as Anki, Mnemosyne and the review count them.</summary>
    public required int Count { get; init; }

    /// <summary>Leads to the page on which the cards are reviewed.</summary>
    public required string ReviewHref { get; init; }

    /// <summary>Those that have cards, without these.</summary>
    public required IReadOnlyList<ChapterCards> Chapters { get; init; }

    /// <summary>The cards of the page by chapters.</summary>
    public required IReadOnlyList<ChapterCards> Shown { get; init; }

    /// <summary>Leads to the parts of the list of cards; empty for one that stands on one page.</summary>
    public required IReadOnlyList<PartLink> Parts { get; init; }

    /// <summary>True for the page that says how to use the cards; the others only go on with the list.</summary>
    public required bool IsFirst { get; init; }

    /// <summary>How many pages list the cards.</summary>
    public static int PartsOf(StudyGuide guide) => PageParts.CountOf(guide.Cards.Count, CardPlaces.Most);

    /// <param name="toFiles">Leads from the page to the folder of the files to import.</param>
    /// <param name="part">From 1.</param>
    public static FlashcardsPage Of(PageScope scope, string toFiles, int part)
    {
        var (guide, subject) = (scope.Guide, scope.Guide.Corpus.Subject);
        var chapters = guide.Cards.GroupBy(c => c.Chapter).Select(g => (Chapter: g.Key, Cards: (IReadOnlyList<Card>)[.. g])).ToList();
        var frame = scope.Frame(
            PageParts.TitleOf(scope, scope.Interface["flashcards.title"], part, PartsOf(guide)),
            scope.Interface["flashcards.description"], Section, scope.HomeCrumb);
        return new FlashcardsPage
        {
            Page = frame with { Styles = ["flashcards/flashcards.css"] },
            Deck = scope.Text(subject.Deck),
            Tag = scope.Text(subject.Tag),
            PackageHref = $"{toFiles}{subject.Id}{(guide.IsDraft ? "-draft" : "")}.apkg",
            TableHref = $"{toFiles}{subject.Id}.csv",
            IsDraft = guide.IsDraft,
            Updates = guide.IsDraft ? [] : [.. guide.Editions.SkipLast(1).Select(e => UpdateFile.Of(scope, toFiles, e))],
            Count = guide.Faces.Count,
            ReviewHref = Beside(ReviewPage.Path),
            Chapters = [.. chapters.Select(c => ChapterCards.Of(scope, Beside, c.Chapter) with
            {
                Count = c.Cards.Sum(card => CardFace.AllOf(card).Count()),
                CardsHref = HrefOf(c.Chapter),
            })],
            Shown = [.. PageParts.Cut(chapters, part, CardPlaces.Most).Select(c => ChapterCards.Of(scope, Beside, c.Group) with
            {
                Cards = [.. c.Items.SelectMany(card => CardView.AllOf(scope, card))],
            })],
            Parts = PageParts.Links(scope, Path, part, PartsOf(guide)),
            IsFirst = part == 1,
        };

        string HrefOf(StudyChapter study)
        {
            var page = CardPlaces.In(guide).PageOfChapter(study.Chapter.Id);
            return (page == part ? "" : scope.HrefOf(PageNames.FlashcardsPart(page))) + "#" + study.Chapter.Id;
        }

        string Beside(string page) => toFiles + PageAddress.Web(page[Folder.Length..]);
    }
}
