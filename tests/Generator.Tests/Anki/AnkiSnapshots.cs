using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Anki;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>The files over the small sample, whole.</summary>
public class AnkiSnapshots
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public Task Text_for_updates() => Snapshot.Match(SampleGuide.NotesAsText(SampleGuide.Load()));

    [Fact]
    public Task Table_for_other_programs() => Snapshot.Match(FileOf("csv").ReplaceLineEndings("\n"), "csv");

    [Fact]
    public Task Note_types() => Snapshot.Match(AnkiPackage.Of(SampleGuide.Load()).NoteTypes.ToJsonString(Readable), "json");

    [Fact]
    public Task Decks() => Snapshot.Match(AnkiPackage.Of(SampleGuide.Load()).Decks.ToJsonString(Readable), "json");

    [Fact]
    public Task Fields_of_a_disputed_fact()
    {
        var guide = SampleGuide.Load();
        var fact = guide.Corpus.Facts.Single(f => f.Id == "toll-raised");
        var subject = guide.Corpus.Subject with { Address = "https://towns.example/" };
        var card = guide.Cards[0] with
        {
            Id = "toll-raised/sum",
            Fact = fact,
            Question = "To *how much* did the toll rise?",
            Answer = "Six pence",
            Form = CardForm.QuestionAnswer,
        };

        var package = AnkiPackage.Of(guide with { Corpus = guide.Corpus with { Subject = subject }, Cards = [card] });

        return Snapshot.Match(string.Concat(package.FieldsOf(package.Notes.Single()).Select(f => $"{f.Key}: {f.Value}\n")));
    }

    private static string FileOf(string extension) =>
        Encoding.UTF8.GetString(SampleGuide.Render(new AnkiOutput(), SampleGuide.Load())[$"flashcards/two-towns.{extension}"]);
}
