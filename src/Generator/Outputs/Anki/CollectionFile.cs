using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>Makes the SQLite file of a package, in memory; the same bytes for the same notes.</summary>
internal static class CollectionFile
{
    /// <summary>When the collection and its schema were made, in seconds: 1 January 2023, 00:00 UTC, for every package.</summary>
    private const long Created = 1_672_531_200;

    private const char FieldDivider = '\u001F';

    /// <param name="edition">When the package as a whole last changed, in seconds.</param>
    /// <param name="notes">In teaching order, not empty.</param>
    public static byte[] Build(long edition, IReadOnlyList<NoteType> types, AnkiDecks decks, IReadOnlyList<AnkiNote> notes)
    {
        using var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        Execute(connection, "pragma page_size = 4096");
        Execute(connection, CollectionSchema.Sql);
        using (var transaction = connection.BeginTransaction())
        {
            WriteCollection(connection, edition, types, decks, notes);
            WriteNotes(connection, notes);
            WriteCards(connection, decks, notes);
            transaction.Commit();
        }

        Execute(connection, "vacuum");
        return Serialize(connection.Handle!);
    }

    private static void WriteCollection(
        SqliteConnection connection, long edition, IReadOnlyList<NoteType> types, AnkiDecks decks, IReadOnlyList<AnkiNote> notes)
    {
        using var insert = Insert(connection, "col", 13);
        Write(
            insert, 1, Created, edition * 1000, Created * 1000, CollectionSchema.Version, 0, 0, 0,
            CollectionJson.Configuration(notes[^1].Card.Position + 1, types[0]), CollectionJson.NoteTypes(types),
            CollectionJson.Decks(decks.All),
            CollectionJson.Options(), "{}");
    }

    private static void WriteNotes(SqliteConnection connection, IReadOnlyList<AnkiNote> notes)
    {
        using var insert = Insert(connection, "notes", 11);
        foreach (var note in notes)
        {
            var sorting = FieldText.Plain(note.Fields[0]);
            Write(
                insert, note.Id, note.Card.Guid, note.Type.Id, note.Modified, CollectionJson.Unsynchronised, TagsOf(note),
                string.Join(FieldDivider, note.Fields), sorting, Checksum(sorting), 0, "");
        }
    }

    /// <summary>New cards: everything that tells of learning is 0, and 'due' is the place in the teaching order.</summary>
    private static void WriteCards(SqliteConnection connection, AnkiDecks decks, IReadOnlyList<AnkiNote> notes)
    {
        using var insert = Insert(connection, "cards", 18);
        foreach (var note in notes)
        {
            foreach (var card in note.Cards)
            {
                Write(
                    insert, card.Id, note.Id, decks.Of(note.Card).Id, card.Place, note.Added, CollectionJson.Unsynchronised, 0, 0,
                    note.Card.Position, 0, 0, 0, 0, 0, 0, 0, 0, "");
            }
        }
    }

    /// <summary>With a blank at both ends, by which Anki searches.</summary>
    private static string TagsOf(AnkiNote note) => note.Card.Tags.Count == 0 ? "" : $" {string.Join(' ', note.Card.Tags)} ";

    private static long Checksum(string text) =>
        long.Parse(
            Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(text)))[..8], NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static SqliteCommand Insert(SqliteConnection connection, string table, int columns)
    {
        var command = connection.CreateCommand();
        var names = Enumerable.Range(0, columns).Select(i => FormattableString.Invariant($"${i}")).ToList();
        command.CommandText = $"insert into {table} values ({string.Join(", ", names)})";
        foreach (var name in names)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }

    private static void Write(SqliteCommand insert, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            insert.Parameters[i].Value = values[i];
        insert.ExecuteNonQuery();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static byte[] Serialize(sqlite3 database)
    {
        var start = raw.sqlite3_serialize(database, "main", out var length, 0);
        if (start == IntPtr.Zero)
            throw new InvalidOperationException("SQLite gave no copy of the collection");
        var bytes = new byte[length];
        Marshal.Copy(start, bytes, 0, bytes.Length);
        raw.sqlite3_free(start);
        return bytes;
    }
}
