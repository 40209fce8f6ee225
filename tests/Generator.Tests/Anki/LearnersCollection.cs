using System.Globalization;
using Xunit;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>What Anki keeps of a learner, and what an import does to it: by the rules on which Anki from 2.1.15 to today agrees.</summary>
internal sealed class LearnersCollection
{
    private readonly Dictionary<string, LearnersNote> notes = [];
    private readonly Dictionary<(string Guid, long Place), LearnersCard> cards = [];
    private readonly Dictionary<string, string> schemas = [];

    /// <summary>Cards in the order of their guids and places.</summary>
    public IEnumerable<LearnersCard> Cards => cards.OrderBy(c => c.Key.Guid, StringComparer.Ordinal).ThenBy(c => c.Key.Place).Select(c => c.Value);

    public LearnersNote Note(string guid) => notes[guid];

    public LearnersCard Card(string guid, long place = 0) => cards[(guid, place)];

    public bool Has(string guid) => notes.ContainsKey(guid);

    /// <summary>Imports a package: notes are known by their guid, and a known one is corrected only where the package's is newer.</summary>
    /// <returns>What was done to each note, by guid.</returns>
    public IReadOnlyDictionary<string, string> Import(AnkiPackage package)
    {
        foreach (var (id, type) in package.NoteTypes)
        {
            var schema = string.Join('|', type!["flds"]!.AsArray().Concat(type["tmpls"]!.AsArray()).Select(f => (string)f!["name"]!));
            Assert.True(schemas.TryAdd(id, schema) || schemas[id] == schema, "another schema makes a second note type, and every update is ignored");
        }

        var done = new Dictionary<string, string>();
        foreach (var row in package.Notes)
        {
            var (guid, type, modified) = (row.Text("guid"), row.Text("mid"), row.Number("mod"));
            var incoming = new LearnersNote(type, modified, package.FieldsOf(row).ToDictionary(), [.. row.Text("tags").Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
            if (!notes.TryGetValue(guid, out var known))
                done.Add(guid, "added");
            else if (known.Type != type)
                done.Add(guid, "refused: another note type");
            else
                done.Add(guid, modified > known.Modified ? "corrected" : "known already");
            if (done[guid] is "added" or "corrected")
                notes[guid] = incoming;
        }

        var guids = package.Notes.ToDictionary(n => n.Number("id"), n => n.Text("guid"));
        foreach (var row in package.Cards)
            cards.TryAdd((guids[row.Number("nid")], row.Number("ord")), new LearnersCard((string)package.Decks[row.Text("did")]!["name"]!));
        return done;
    }

    /// <summary>Imports the text file: whatever its guid names is overwritten, the columns' fields and the tags; further fields stay.</summary>
    public void Import(string text)
    {
        var columns = text.Split('\n').Single(l => l.StartsWith("#columns:", StringComparison.Ordinal))["#columns:".Length..].Split('\t');
        foreach (var row in TextFile.Read(text))
        {
            if (!notes.TryGetValue(row[0], out var known))
                continue;
            var fields = known.Fields.ToDictionary();
            // Columns stand for fields by their place, whatever the type calls them.
            foreach (var (name, value) in known.Fields.Keys.Take(columns.Length - 4).Zip(row[4..]))
                fields[name] = value;
            notes[row[0]] = known with { Fields = fields, Tags = [.. row[3].Split(' ')] };
        }
    }

    /// <summary>What the learner does to a card.</summary>
    public void Learn(string guid, long place, Func<LearnersCard, LearnersCard> act) => cards[(guid, place)] = act(cards[(guid, place)]);

    /// <summary>What the learner does to a note.</summary>
    public void Write(string guid, string field, string text)
    {
        var fields = notes[guid].Fields.ToDictionary();
        fields[field] = text;
        notes[guid] = notes[guid] with { Fields = fields };
    }
}

/// <summary>A note in a learner's collection.</summary>
internal sealed record LearnersNote(string Type, long Modified, IReadOnlyDictionary<string, string> Fields, IReadOnlyList<string> Tags);

/// <summary>A card in a learner's collection; the interval in days, 0 while it is new.</summary>
internal sealed record LearnersCard(string Deck, int Interval = 0, bool IsSuspended = false, int Flag = 0)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Deck}, {(Interval == 0 ? "new" : $"{Interval} days")}{(IsSuspended ? ", suspended" : "")}{(Flag == 0 ? "" : $", flag {Flag}")}");
}
