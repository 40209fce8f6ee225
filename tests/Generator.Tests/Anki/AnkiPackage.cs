using System.IO.Compression;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using SinoRussia.Generator.Outputs.Anki;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>A package as a program that imports it reads it.</summary>
internal sealed class AnkiPackage
{
    private AnkiPackage(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Files = zip.Entries.ToDictionary(e => e.FullName, Read);
        Times = [.. zip.Entries.Select(e => e.LastWriteTime.DateTime)];
        Tables = ReadTables(Files["collection.anki2"]);
    }

    /// <summary>By name.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    public IReadOnlyList<DateTime> Times { get; }

    /// <summary>Rows by table, in the order of their ids.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Row>> Tables { get; }

    public Row Collection => Tables["col"].Single();

    public IReadOnlyList<Row> Notes => Tables["notes"];

    public IReadOnlyList<Row> Cards => Tables["cards"];

    public JsonObject NoteTypes => Collection.Json("models");

    public JsonObject Decks => Collection.Json("decks");

    /// <summary>The package in a file.</summary>
    public static AnkiPackage Read(string path) => new(File.ReadAllBytes(path));

    public static AnkiPackage Of(StudyGuide guide) => new(Bytes(guide));

    public static byte[] Bytes(StudyGuide guide) =>
        SampleGuide.Render(new AnkiOutput(), guide)[$"flashcards/{guide.Corpus.Subject.Id}.apkg"];

    /// <summary>The note's fields by name.</summary>
    public IReadOnlyDictionary<string, string> FieldsOf(Row note)
    {
        var names = NoteTypes[note.Text("mid")]!["flds"]!.AsArray().Select(f => f!["name"]!.GetValue<string>());
        return names.Zip(note.Text("flds").Split('\u001F')).ToDictionary(p => p.First, p => p.Second);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static Dictionary<string, IReadOnlyList<Row>> ReadTables(byte[] database)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "collection.anki2");
        File.WriteAllBytes(file, database);
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return Query(connection, "select name from sqlite_master where type = 'table' order by name")
            .ToDictionary(t => t.Text("name"), t => (IReadOnlyList<Row>)Query(connection, $"select * from {t.Text("name")} order by 1"));
    }

    private static List<Row> Query(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<Row>();
        while (reader.Read())
            rows.Add(new Row(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetValue)));
        return rows;
    }
}
