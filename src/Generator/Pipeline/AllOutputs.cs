using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Outputs.Anki;
using SinoRussia.Generator.Outputs.Book;
using SinoRussia.Generator.Outputs.Causes;
using SinoRussia.Generator.Outputs.Chronology;
using SinoRussia.Generator.Outputs.Classroom;
using SinoRussia.Generator.Outputs.Data;
using SinoRussia.Generator.Outputs.DeckChanges;
using SinoRussia.Generator.Outputs.Drawings;
using SinoRussia.Generator.Outputs.Evening;
using SinoRussia.Generator.Outputs.Flashcards;
using SinoRussia.Generator.Outputs.Glossary;
using SinoRussia.Generator.Outputs.Guide;
using SinoRussia.Generator.Outputs.Previews;
using SinoRussia.Generator.Outputs.Quiz;
using SinoRussia.Generator.Outputs.Search;
using SinoRussia.Generator.Outputs.Tables;

namespace SinoRussia.Generator.Pipeline;

/// <summary>
/// Every output there is; a new one is one folder of code, one of templates, and one line here. Lists of what they announce, such as the
/// foot of every page, are in this order.
/// </summary>
internal static class AllOutputs
{
    public static IReadOnlyList<IOutput> List { get; } =
    [
        new GuideOutput(),
        new MarkdownGuideOutput(),
        new ChronologyOutput(),
        new DataOutput(),
        new AnkiOutput(),
        new FlashcardsOutput(),
        new CausesOutput(),
        new DrawingsOutput(),
        new EveningOutput(),
        new QuizOutput(),
        new GlossaryOutput(),
        new TablesOutput(),
        new ClassroomOutput(),
        new DeckChangesOutput(),
        new PreviewsOutput(),
        new SearchOutput(),
        new PrintBookOutput(),
        new EpubOutput(),
    ];
}
