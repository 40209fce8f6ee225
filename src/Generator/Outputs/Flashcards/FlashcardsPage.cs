using SinoRussia.Generator.Site;
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

    /// <summary>Those that have cards.</summary>
    public required IReadOnlyList<ChapterCards> Chapters { get; init; }

    /// <param name="toFiles">Leads from the page to the folder of the files to import.</param>
    public static FlashcardsPage Of(PageScope scope, string toFiles)
    {
        var (guide, subject) = (scope.Guide, scope.Guide.Corpus.Subject);
        var frame = scope.Frame(scope.Interface["flashcards.title"], scope.Interface["flashcards.description"], Section, scope.HomeCrumb);
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
            Chapters = [.. guide.Cards.GroupBy(c => c.Chapter).Select(g => ChapterCards.Of(scope, Beside, g.Key, [.. g]))],
        };

        string Beside(string page) => toFiles + PageAddress.Web(page[Folder.Length..]);
    }
}
