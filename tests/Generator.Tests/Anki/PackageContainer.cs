using System.Text;
using Xunit;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>The package as a file, and the database in it.</summary>
public class PackageContainer
{
    public static TheoryData<string> Decks => LoadedDecks.Names;

    [Theory]
    [MemberData(nameof(Decks))]
    public void The_container_is_the_first_kind_without_media(string which)
    {
        var (guide, package) = LoadedDecks.Of(which);
        Assert.Equal(["collection.anki2", "media"], package.Files.Keys);
        Assert.Equal("{}", Encoding.ASCII.GetString(package.Files["media"]));
        Assert.All(package.Times, t => Assert.Equal(new DateTime(1980, 1, 1), t));
    }

    [Theory]
    [MemberData(nameof(Decks))]
    public void Stored_files_lie_in_the_zip_as_they_are(string which)
    {
        var (guide, package) = LoadedDecks.Of(which);
        var bytes = AnkiPackage.Bytes(guide);
        var database = package.Files["collection.anki2"];

        Assert.Equal("PK\u0003\u0004"u8.ToArray(), bytes[..4]);
        Assert.Equal(database, bytes.AsSpan(30 + "collection.anki2".Length, database.Length).ToArray());
    }

    [Theory]
    [MemberData(nameof(Decks))]
    public void The_tables_are_those_of_schema_11(string which)
    {
        var (guide, package) = LoadedDecks.Of(which);
        Assert.Equal(["cards", "col", "graves", "notes", "revlog"], package.Tables.Keys);
        Assert.Empty(package.Tables["graves"]);
        Assert.Empty(package.Tables["revlog"]);
        Assert.Equal("id crt mod scm ver dty usn ls conf models decks dconf tags", string.Join(' ', package.Collection.Values.Keys));
        Assert.Equal("id guid mid mod usn tags flds sfld csum flags data", string.Join(' ', package.Notes[0].Values.Keys));
        Assert.Equal(
            "id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data",
            string.Join(' ', package.Cards[0].Values.Keys));
    }

    [Theory]
    [MemberData(nameof(Decks))]
    public void The_database_is_one_that_every_sqlite_opens(string which)
    {
        var (guide, package) = LoadedDecks.Of(which);
        var header = package.Files["collection.anki2"].AsSpan(0, 100);

        Assert.Equal("SQLite format 3\0", Encoding.ASCII.GetString(header[..16]));
        Assert.Equal((0x10, 0x00), (header[16], header[17])); // pages of 4096 bytes
        Assert.Equal((1, 1), (header[18], header[19])); // no write-ahead log
        Assert.True(header[24..28].SequenceEqual(header[92..96]), "the count of changes is valid for this version of the file");
        Assert.Equal(1, header[59]); // UTF-8
    }
}
