using System.Text.Json.Nodes;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>What Anki keeps of a learner, and what an import does to it.</summary>
/// <remarks>
/// Written from Anki's own rules: of packages rslib/src/import_export/package/apkg/import (notes.rs, cards.rs, decks.rs), of text files
/// rslib/src/import_export/text/import.rs; where Anki 2.1.15 differs, learners are told. Notes are known by guid, cards by note and place,
/// decks by name.
/// </remarks>
internal sealed class LearnersCollection
{
    private readonly Dictionary<string, LearnersNote> notes = [];
    private readonly Dictionary<(string Guid, long Place), LearnersCard> cards = [];
    private readonly Dictionary<string, LearnersType> types = [];

    /// <summary>Decks by the name they came with; a deck that the learner renamed stands under its new name.</summary>
    private readonly HashSet<string> decks = [];

    /// <summary>Cards in the order of their guids and places.</summary>
    public IEnumerable<LearnersCard> Cards =>
        cards.OrderBy(c => c.Key.Guid, StringComparer.Ordinal).ThenBy(c => c.Key.Place).Select(c => c.Value);

    public IEnumerable<string> Decks => decks.Order(StringComparer.Ordinal);

    public int NoteTypes => types.Count;

    public LearnersNote Note(string guid) => notes[guid];

    public LearnersCard Card(string guid, long place = 0) => cards[(guid, place)];

    public bool Has(string guid, long place = 0) => cards.ContainsKey((guid, place));

    /// <summary>
    /// Imports a package: a known note is corrected only where the package's is newer, in all fields and tags; cards that are there stay as
    /// they are.
    /// </summary>
    /// <param name="updates">False for the choice "Update notes: Never".</param>
    /// <returns>What was done to each note, by guid.</returns>
    public IReadOnlyDictionary<string, string> Import(AnkiPackage package, bool updates = true)
    {
        var remapped = package.NoteTypes.Where(t => !Take(t.Key, t.Value!)).Select(t => t.Key).ToHashSet();
        foreach (var (_, deck) in package.Decks.Where(d => d.Key != "1"))
            decks.Add((string)deck!["name"]!);
        var done = new Dictionary<string, string>();
        foreach (var row in package.Notes)
        {
            var (guid, type, modified) = (row.Text("guid"), row.Text("mid"), row.Number("mod"));
            if (!notes.TryGetValue(guid, out var known))
            {
                done.Add(guid, "added");
                var home = remapped.Contains(type) ? type + "+" : type;
                notes[guid] = new LearnersNote(home, modified, package.FieldsOf(row).ToDictionary(), TagsOf(row.Text("tags")));
            }
            else if (remapped.Contains(type) || known.Type != type)
            {
                done.Add(guid, "refused: another note type");
            }
            else
            {
                done.Add(guid, updates && modified > known.Modified ? "corrected" : "known already");
                if (done[guid] == "corrected")
                    notes[guid] = known with
                    {
                        Modified = modified,
                        Fields = package.FieldsOf(row).ToDictionary(),
                        Tags = TagsOf(row.Text("tags")),
                    };
            }
        }

        var guids = package.Notes.ToDictionary(n => n.Number("id"), n => n.Text("guid"));
        foreach (var row in package.Cards.Where(c => !done[guids[c.Number("nid")]].StartsWith("refused", StringComparison.Ordinal)))
            cards.TryAdd((guids[row.Number("nid")], row.Number("ord")), new LearnersCard((string)package.Decks[row.Text("did")]!["name"]!));
        return done;
    }

    /// <summary>
    /// Imports a text file: no time is compared; what its guid names and is not the same already is overwritten, the columns' fields and
    /// the tags; further fields stay. An unknown guid makes a note.
    /// </summary>
    /// <param name="now">Seconds since 1970: what is written bears the time of the import.</param>
    /// <returns>What was done to each row, by guid.</returns>
    public IReadOnlyDictionary<string, string> Import(string text, long now)
    {
        var columns = text.Split('\n').Single(l => l.StartsWith("#columns:", StringComparison.Ordinal))["#columns:".Length..]
            .Split('\t').Length - 4;
        var done = new Dictionary<string, string>();
        foreach (var row in TextFile.Read(text))
        {
            decks.Add(row[2]);
            var type = types.FirstOrDefault(t => t.Value.Name == row[1]);
            done.Add(row[0], type.Value is null ? "note type missing" : Write(row, type.Key, columns, now));
        }

        return done;
    }

    /// <summary>What the learner does to a card.</summary>
    public void Learn(string guid, long place, Func<LearnersCard, LearnersCard> act) => cards[(guid, place)] = act(cards[(guid, place)]);

    /// <summary>What the learner writes into a note; it bears the time of the writing.</summary>
    public void Write(string guid, string field, string text, long now)
    {
        var fields = notes[guid].Fields.ToDictionary();
        fields[field] = text;
        notes[guid] = notes[guid] with { Fields = fields, Modified = now };
    }

    /// <summary>As <see cref="Write(string, string, string, long)"/>, of a tag.</summary>
    public void Tag(string guid, string tag, long now) =>
        notes[guid] = notes[guid] with { Tags = [.. notes[guid].Tags, tag], Modified = now };

    /// <summary>The learner renames a deck; its cards lie in it as before.</summary>
    public void RenameDeck(string from, string to)
    {
        decks.Remove(from);
        decks.Add(to);
        foreach (var (key, card) in cards.Where(c => c.Value.Deck == from).ToList())
            cards[key] = card with { Deck = to };
    }

    /// <summary>The learner adds a field to a note type, behind all others.</summary>
    public void AddField(string type, string name)
    {
        var id = types.Single(t => t.Value.Name == type).Key;
        types[id] = types[id] with { Fields = [.. types[id].Fields, name] };
        foreach (var (guid, note) in notes.Where(n => n.Value.Type == id).ToList())
            notes[guid] = note with { Fields = note.Fields.Append(new(name, "")).ToDictionary() };
    }

    /// <summary>The learner renames a note type.</summary>
    public void RenameType(string from, string to)
    {
        var id = types.Single(t => t.Value.Name == from).Key;
        types[id] = types[id] with { Name = to };
    }

    /// <summary>True when the type is known with the same fields, or new; a type of the same id with others becomes a second one.</summary>
    private bool Take(string id, JsonNode type)
    {
        string[] fields = [.. type["flds"]!.AsArray().Select(f => (string)f!["name"]!)];
        var incoming = new LearnersType((string)type["name"]!, fields, (long)type["mod"]!);
        if (!types.TryGetValue(id, out var known))
        {
            types[id] = incoming;
        }
        else if (!known.Fields.SequenceEqual(fields))
        {
            types[id + "+"] = incoming with { Name = incoming.Name + "+" };
            return false;
        }
        else if (incoming.Modified > known.Modified)
        {
            types[id] = incoming;
        }

        return true;
    }

    private string Write(string[] row, string type, int columns, long now)
    {
        if (!notes.TryGetValue(row[0], out var known))
        {
            var empty = types[type].Fields.ToDictionary(f => f, _ => "");
            notes[row[0]] = Filled(new LearnersNote(type, now, empty, []), row, columns, now);
            cards.TryAdd((row[0], 0), new LearnersCard(row[2]));
            return "added";
        }

        if (known.Type != type)
            return "refused: another note type";
        var written = Filled(known, row, columns, now);
        var isSame = written.Fields.SequenceEqual(known.Fields) && written.Tags.SequenceEqual(known.Tags);
        if (!isSame)
            notes[row[0]] = written;
        return isSame ? "known already" : "corrected";
    }

    /// <summary>Columns stand for fields by their place, whatever the type calls them.</summary>
    private static LearnersNote Filled(LearnersNote note, string[] row, int columns, long now)
    {
        var fields = note.Fields.ToDictionary();
        foreach (var (name, value) in note.Fields.Keys.Take(columns).Zip(row[4..]))
            fields[name] = value;
        return note with { Fields = fields, Tags = TagsOf(row[3]), Modified = now };
    }

    private static string[] TagsOf(string tags) => tags.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
