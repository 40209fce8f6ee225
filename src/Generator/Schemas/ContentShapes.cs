using SinoRussia.Generator.Facts;
using static SinoRussia.Generator.Schemas.SchemaKey;

namespace SinoRussia.Generator.Schemas;

/// <summary>The keys of every content file; docs/writing-facts.md in a form that editors read.</summary>
/// <remarks>Loading decides what is right; a test keeps that both know the same keys.</remarks>
internal static class ContentShapes
{
    /// <summary>Keys of facts of a kind: those of every fact, then its own.</summary>
    public static IReadOnlyList<SchemaKey> Of(FactKind kind) => [.. EveryFact, .. Own(kind)];

    public static IReadOnlyList<SchemaKey> Subject { get; } =
    [
        Needs("id", "id", "Names the files of the deck"),
        Needs("title", "line", "Title of the guide"),
        Needs("tagline", "line", "A few words under the title"),
        Needs("description", "prose", "What the guide is about"),
        Needs("language", "language", "Language of the guide: en, fr, …"),
        Needs("tag", "tag", "Root of all card tags"),
        Needs("deck", "deck", "Name of the parent deck, for ever"),
        Needs("licence", "line", "Licence of the text"),
        Needs("address", "address", "Public address of the site, or \"\""),
        May("forms", "own-forms", "Words for forms of documents and places that the usual ones lack"),
        May("chapter_words", "range", "The least and the most words of a chapter's prose; left out, 700-1200"),
        May("editor", "line", "Who made the guide, as citations and the book name them"),
        May("synonyms", "lines", "Words that search takes for one another, a group a line, divided by commas"),
    ];

    public static IReadOnlyList<SchemaKey> Period { get; } =
    [
        Needs("id", "id", "Name of the period, for ever"),
        Needs("title", "line", "What readers see"),
        Needs("date", "date", "From when to when: 1991-12/1992"),
        Needs("summary", "prose", "What marks the period"),
    ];

    public static IReadOnlyList<SchemaKey> Topic { get; } =
    [
        Needs("id", "id", "Name of the topic, for ever"),
        Needs("title", "line", "What readers see"),
        Needs("summary", "prose", "What the topic takes in"),
    ];

    public static IReadOnlyList<SchemaKey> Table { get; } =
    [
        Needs("id", "id", "Page address, for ever"),
        Needs("title", "line", "What readers see"),
        May("chapter", "id", "The chapter it belongs to"),
        May("about", "prose", "What the table shows"),
        May("kind", "fact-kind", "Facts of this kind are listed, as far as the keys below say"),
        May("topics", "ids", "Only facts with one of these topics"),
        May("terms", "ids", "Only facts with one of these terms"),
        May("parties", "ids", "Only documents between all of these parties"),
        May("forms", "lines", "Only documents of one of these forms"),
        May("importance", "importance", "Only facts of at least this importance"),
        May("facts", "ids", "Facts to list besides, of any kind"),
        May("columns", "table-columns", "From left to right, behind the name of the fact"),
        May("counterparts", "counterparts", "Instead of columns: offices set side by side, year by year"),
    ];

    public static IReadOnlyList<SchemaKey> Map { get; } =
    [
        Needs("id", "id", "Name of the map and of its page"),
        Needs("title", "line", "What readers see"),
        Needs("summary", "prose", "What it shows, with [[links]]"),
        Needs("chapter", "id", "The chapter it belongs to"),
        Needs("basis", "line", "What the coordinates rest on"),
        May("places", "ids", "Places that say where they lie"),
        May("members_of", "id", "The organisation whose members among the places are marked with the date on which they joined"),
        May("marks", "map-marks", "Points that no place of the guide is"),
        May("lines", "map-lines", "Borders, rivers, pipelines, railways"),
    ];

    public static IReadOnlyList<SchemaKey> Chart { get; } =
    [
        Needs("id", "id", "Name of the chart and of its page"),
        Needs("title", "line", "What readers see"),
        Needs("summary", "prose", "What it shows, with [[links]]"),
        Needs("chapter", "id", "The chapter it belongs to"),
        Needs("unit", "line", "What is counted"),
        Needs("series", "chart-series", "Numbers of one basis; what was counted in another way is another series"),
    ];

    public static IReadOnlyList<SchemaKey> Chapter { get; } =
    [
        Needs("id", "id", "As in the file's name NN-id.md"),
        Needs("title", "line", "Title of the chapter"),
        Needs("period", "id", "The period it tells of"),
        May("date", "date", "The span it tells of, an interval, where that is not the period's"),
        Needs("before", "prose", "What to know before"),
        May("objectives", "lines", "What a reader can do afterwards, each beginning with a verb"),
        Needs("summary", "prose", "The chapter in short; takeaway was its name once"),
        May("questions", "chapter-questions", "Questions that make one think, with the outlines of answers"),
        May("reading", "works", "Works to read next"),
        May("retired", "line", "Why the chapter is withdrawn; its address stays"),
        May("replaced_by", "id", "The chapter that takes its place"),
    ];

    public static IReadOnlyList<SchemaKey> Seed { get; } =
    [
        Needs("id", "id", "As in the file's name"),
        Needs("file", "line", "Name of the text in the folder that seeds index and seeds verify read"),
        Needs("title", "line", "Title of the source document"),
        May("short", "line", "How holder lines, cards and citations name the document"),
        May("author", "line", "Left out where the document names none"),
        May("publisher", "line", "Left out where none is known"),
        May("date", "date", "When it was written"),
        May("url", "line", "Web address of a copy; left out where none is known"),
        May("found", "prose", "Where it was printed or is kept; left out where nothing is known beyond its publisher"),
        Needs("language", "language", "Language of the text"),
        May("translation", "prose", "How it was translated; left out where it was not"),
        Needs("reliability", "prose", "How far it can be trusted"),
        Needs("sha256", "sha256", "Digest of the text; seeds index writes it"),
        May("not_used", "unused", "Paragraphs that no fact cites, with the reason"),
    ];

    /// <summary>The key of the facts in a file with a head.</summary>
    public const string FactsBelowAHead = "facts";

    /// <summary>What a file may say once for all of its facts.</summary>
    public static IReadOnlyList<SchemaKey> Head { get; } =
    [
        May("chapter", "id", "The chapter of every fact here that names none"),
        May("topics", "some-ids", "The topics of every fact here that names none"),
        May("seed", "id", "The source document of every citation here that names none"),
    ];

    /// <summary>Keys of facts of a kind below a head, which may say some of them.</summary>
    public static IReadOnlyList<SchemaKey> BelowAHead(FactKind kind) =>
    [
        .. Of(kind).Select(k => k.Name switch
        {
            "chapter" or "topics" => k with { IsNeeded = false },
            "sources" or "positions" or "properties" => k with { Value = "headed-" + k.Value },
            _ => k,
        }),
    ];

    private static readonly SchemaKey[] EveryFact =
    [
        Needs("id", "id", "Page address, anchor and card identity, for ever"),
        Needs("title", "line", "A short headline, or the accepted name"),
        Needs("summary", "prose", "Our own words, one to four sentences, with [[links]]"),
        Needs("chapter", "id", "The chapter the fact is taught in"),
        Needs("topics", "some-ids", "The first is the main one"),
        Needs("importance", "importance", "3 every guide has it, 2 a thorough one, 1 detail"),
        May("people", "ids", "People who take part"),
        May("organisations", "ids", "Organisations that take part"),
        May("documents", "ids", "Documents it is about"),
        May("places", "ids", "Places it is about"),
        May("terms", "ids", "Terms it uses"),
        May("related", "ids", "Facts of any kind worth reading next"),
        May("caused_by", "ids", "Events that brought it about"),
        May("also", "lines", "Other spellings and names, for search"),
        May("native", "native-names", "The name in its own language"),
        May("sources", "citations", "Where the source documents say so"),
        May("supplied", "supplied-points", "What the curators add and no document says"),
        May("properties", "properties", "What tables compare it by, by key"),
        May("cards", "cards", "Flashcards by key"),
        May("retired", "line", "Why the fact is withdrawn; its address and its cards' identities stay"),
        May("replaced_by", "id", "The fact that takes its place"),
    ];

    private static SchemaKey[] Own(FactKind kind) => kind switch
    {
        FactKind.Event => [Needs("date", "date", "When it happened")],
        FactKind.Person =>
        [
            May("surname", "line", "Where the name does not begin with it"),
            May("born", "date", "When born"),
            May("died", "date", "When died"),
            May("country", "id", "A place"),
            May("offices", "offices", "Offices held"),
        ],
        FactKind.Organisation =>
        [
            May("article", "name-article", "The article that its name has in a sentence: the"),
            May("founded", "date", "When founded"),
            May("dissolved", "date", "When dissolved"),
            May("members", "memberships", "Places that belong to it"),
        ],
        FactKind.Document =>
        [
            Needs("date", "date", "When signed or issued"),
            Needs("form", "document-form", "What sort of document it is"),
            May("in_force", "date", "When it entered into force"),
            May("parties", "ids", "Places or organisations"),
            May("signed_by", "ids", "People"),
            May("signed_at", "id", "A place"),
        ],
        FactKind.Place =>
        [
            Needs("form", "place-form", "What sort of place it is"),
            May("article", "name-article", "The article that its name has in a sentence: the"),
            May("within", "id", "The place it lies in"),
            May("from", "date", "Of a state: since when it exists"),
            May("to", "date", "Of a state: until when it existed"),
            May("at", "point", "Where it lies, for maps"),
        ],
        FactKind.Term => [May("date", "date", "First use, or when it was in use")],
        FactKind.Figure =>
        [
            Needs("date", "date", "The period or day it is about"),
            Needs("value", "number", "A plain number; the lower end of a range"),
            May("upper", "number", "The upper end of a range"),
            Needs("unit", "line", "What is counted"),
            May("currency", "currency", "ISO 4217 code where the unit is money"),
            Needs("basis", "figure-basis", "How the number came about"),
            May("bound", "figure-bound", "Left out where the value is meant exactly"),
            May("said_by", "ids", "People, organisations, places or sources"),
            May("compared_with", "line", "What it is compared with"),
        ],
        FactKind.Position =>
        [
            Needs("date", "date", "When it was held or voiced"),
            Needs("holders", "some-ids", "People, organisations or places"),
        ],
        FactKind.Assessment =>
        [
            Needs("date", "date", "When the judgement was made"),
            Needs("holders", "some-ids", "People, organisations, places or sources"),
        ],
        _ =>
        [
            May("date", "date", "When the matter in dispute was"),
            Needs("question", "line", "What is disputed, as a question"),
            Needs("positions", "dispute-positions", "Two or more sides"),
            May("concerns", "disputed-points", "Facts that are in dispute, or the cards of a fact that ask what is"),
            May("accepted", "prose", "What is generally accepted"),
        ],
    };
}
