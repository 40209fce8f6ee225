using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Outputs.Anki;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Samples;
using Xunit;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>The text file, read back by the rules of Anki's importer.</summary>
public class TextFile
{
    private readonly StudyGuide guide = SampleGuide.Load();

    [Fact]
    public void Says_how_it_is_to_be_read_before_anything_else()
    {
        var text = TextOf(guide);
        var head = text.Split('\n').TakeWhile(l => l.StartsWith('#')).ToList();

        Assert.Equal("#separator:tab", head[0]);
        Assert.Equal("#html:true", head[1]);
        Assert.Equal("#if matches:update current", head[2]);
        Assert.Equal(["#guid column:1", "#notetype column:2", "#deck column:3", "#tags column:4"], head[4..]);
        Assert.DoesNotContain('\r', text);
        Assert.NotEqual('\uFEFF', text[0]);
    }

    [Fact]
    public void Rows_hold_what_the_package_holds_but_the_learners_own_field()
    {
        var package = AnkiPackage.Of(guide);
        var rows = Read(TextOf(guide));

        Assert.Equal(guide.Cards.Count, rows.Count);
        foreach (var row in rows)
        {
            var note = package.Notes.Single(n => n.Text("guid") == row[0]);
            var card = package.Cards.First(c => c.Number("nid") == note.Number("id"));
            Assert.Equal(package.NoteTypes[note.Text("mid")]!["name"]!.ToString(), row[1]);
            Assert.Equal(package.Decks[card.Text("did")]!["name"]!.ToString(), row[2]);
            Assert.Equal(note.Text("tags").Trim(), row[3]);
            Assert.Equal(note.Text("flds").Split('\u001F')[..^1], row[4..]);
        }
    }

    [Fact]
    public void Columns_are_named_after_the_fields()
    {
        var names = TextOf(guide).Split('\n').Single(l => l.StartsWith("#columns:", StringComparison.Ordinal))["#columns:".Length..]
            .Split('\t');

        Assert.Equal(["guid", "notetype", "deck", "tags", "Question", "Answer"], names[..6]);
        Assert.DoesNotContain("My notes", names);
        Assert.All(Read(TextOf(guide)), row => Assert.Equal(names.Length, row.Length));
    }

    [Fact]
    public void Any_text_in_a_card_is_read_back() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(30),
        Prop.ForAll(
            Gen.Elements("a", "\t", "\n", "\r", "\"", "\"\"", "#", ";", ",", "|", "<", "&", "{{c1::a}}", " ", "李").NonEmptyListOf()
                .Select(string.Concat).ToArbitrary(),
            text =>
            {
                var changed = guide with
                {
                    Cards =
                    [
                        .. guide.Cards.Select(
                            c => c with { Question = c.Form == CardForm.Cloze ? c.Question : "#" + text, Context = text }),
                    ],
                };

                var rows = Read(TextOf(changed));

                Assert.Equal(guide.Cards.Count, rows.Count);
                Assert.All(
                    rows.Where(r => !r[1].EndsWith("Cloze", StringComparison.Ordinal)),
                    r => Assert.Equal(FieldText.OfLine("#" + text, id => id), r[4]));
                Assert.All(rows, r => Assert.Equal(FieldText.OfLine(text, id => id), r[7]));
            }));

    private static string TextOf(StudyGuide guide) => SampleGuide.NotesAsText(guide);

    /// <summary>The rows as Anki's importer reads them: lines with '#' and empty lines dropped, quotes only at a field's start.</summary>
    internal static List<string[]> Read(string text)
    {
        var rows = new List<string[]>();
        var (row, field, isQuoted, isStart) = (new List<string>(), new StringBuilder(), false, true);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted && c == '"' && text.ElementAtOrDefault(i + 1) == '"')
                field.Append(text[i++]);
            else if (isQuoted ? c == '"' : isStart && c == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && c is '\t' or '\n' or '\r')
            {
                row.Add(field.ToString());
                field.Clear();
                if (c != '\t' && row is not [""] && !row[0].StartsWith('#'))
                    rows.Add([.. row]);
                if (c != '\t')
                    row.Clear();
                isStart = true;
                continue;
            }
            else
                field.Append(c);

            isStart = false;
        }

        return rows;
    }
}
