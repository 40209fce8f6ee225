using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace SinoRussia.Generator.Tests.Anki;

/// <summary>What Anki from 2.1.15 to today, AnkiDroid and Mnemosyne demand of a package.</summary>
public class PackageFormat
{
    /// <summary>Longer than a package could wait: no time in it lies after this.</summary>
    private static readonly long Tomorrow = DateTimeOffset.UtcNow.AddDays(1).ToUnixTimeMilliseconds();

    public static TheoryData<string> Decks => LoadedDecks.Names;

    [Theory]
    [MemberData(nameof(Decks))]
    public void The_collection_has_one_row_with_plausible_times(string which)
    {
        var (guide, package) = LoadedDecks.Of(which);
        var row = package.Collection;

        Assert.Equal(11, row.Number("ver"));
        Assert.InRange(row.Number("crt"), 1_500_000_000, Tomorrow / 1000);
        Assert.InRange(row.Number("mod"), 1_500_000_000_000, Tomorrow);
        Assert.InRange(row.Number("scm"), 1_500_000_000_000, Tomorrow);
        Assert.Equal((0L, 0L, 0L), (row.Number("dty"), row.Number("usn"), row.Number("ls")));
        Assert.Equal("{}", row.Text("tags"));
        var configuration = row.Json("conf");
        Assert.Equal(1, (int)configuration["curDeck"]!);
        Assert.Equal([1], configuration["activeDecks"]!.AsArray().Select(d => (int)d!));
        Assert.True(package.NoteTypes.ContainsKey((string)configuration["curModel"]!));
        Assert.Equal(package.Cards.Max(c => c.Number("due")) + 1, (long)configuration["nextPos"]!);
    }

    [Theory]
    [MemberData(nameof(Decks))]
    public void Note_types_have_every_key_that_new_or_old_clients_ask_for(string which)
    {
        var (guide, package) = LoadedDecks.Of(which);
        Assert.Equal(4, package.NoteTypes.Count);
        foreach (var (key, type) in package.NoteTypes)
        {
            HasKeys(type!, "id name type mod usn sortf did css tmpls flds req latexPre latexPost tags vers");
            Assert.Equal(key, type!["id"]!.ToString());
            Assert.InRange((long)type["mod"]!, 1, Tomorrow / 1000);
            Assert.Equal(-1, (int)type["usn"]!);
            Assert.Equal((string)type["name"]! == guide.Corpus.Subject.Deck + " Cloze" ? 1 : 0, (int)type["type"]!);
            Assert.StartsWith(guide.Corpus.Subject.Deck + " ", (string)type["name"]!, StringComparison.Ordinal);
            Assert.Equal("""[[0,"any",[0]]]""", type["req"]!.ToJsonString());
            var template = Assert.Single(type["tmpls"]!.AsArray())!;
            HasKeys(template, "id name qfmt afmt ord did bqfmt bafmt");
            Assert.All(type["flds"]!.AsArray(), f => HasKeys(f!, "id name ord font size sticky rtl media"));
        }
    }

    [Theory]
    [MemberData(nameof(Decks))]
    public void Fields_have_names_that_anki_allows_and_the_last_is_the_learners_own(string which)
    {
        var (guide, package) = LoadedDecks.Of(which);
        foreach (var (_, type) in package.NoteTypes)
        {
            var fields = type!["flds"]!.AsArray();
            var names = fields.Select(f => (string)f!["name"]!).ToList();
            Assert.Equal(Enumerable.Range(0, names.Count), fields.Select(f => (int)f!["ord"]!));
            Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(names, n => Assert.Matches("^[^#/^:{}\"][^:{}\"]*$", n));
            Assert.Empty(names.Intersect(["Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag", "CardID", "FrontSide"]));
            Assert.Equal("My notes", names[^1]);
            Assert.All(fields, f => Assert.Equal("Arial", (string)f!["font"]!));
        }
    }

    [Theory]
    [MemberData(nameof(Decks))]
    public void Ids_of_types_fields_templates_and_decks_are_whole_in_every_language_and_far_apart(string which)
    {
        var (guide, package) = LoadedDecks.Of(which);
        var types = package.NoteTypes.Select(t => t.Value!).ToList();
        var ids = types.Select(t => (long)t["id"]!)
            .Concat(
                types.SelectMany(t => t["flds"]!.AsArray()).Concat(types.SelectMany(t => t["tmpls"]!.AsArray()))
                    .Select(f => (long)f!["id"]!))
            .Concat(package.Decks.Select(d => (long)d.Value!["id"]!).Where(d => d != 1))
            .Order().ToList();

        Assert.All(ids, id => Assert.InRange(id, 1, (1L << 53) - 1));
        Assert.All(ids.Zip(ids.Skip(1)), pair => Assert.True(pair.Second - pair.First > 1000, $"{pair} are too near"));
    }

    [Theory]
    [MemberData(nameof(Decks))]
    public void Decks_have_every_key_and_names_that_anki_keeps(string which)
    {
        var (guide, package) = LoadedDecks.Of(which);
        Assert.Equal(
            ["Default", guide.Corpus.Subject.Deck, .. guide.Chapters.Select(c => c.Deck)],
            package.Decks.Select(d => (string)d.Value!["name"]!));
        foreach (var (key, deck) in package.Decks)
        {
            HasKeys(deck!, "id name usn collapsed dyn conf lrnToday revToday newToday timeToday desc mod");
            Assert.Equal(key, deck!["id"]!.ToString());
            Assert.Equal((1, 0), ((int)deck["conf"]!, (int)deck["dyn"]!));
        }

        var options = Assert.Single(package.Collection.Json("dconf"));
        Assert.Equal("1", options.Key);
        HasKeys(options.Value!, "id mod name usn maxTaken autoplay timer new rev lapse");
    }

    [Theory]
    [MemberData(nameof(Decks))]
    public void Notes_hold_what_importers_read(string which)
    {
        var (guide, package) = LoadedDecks.Of(which);
        Assert.Equal(guide.Cards.Count, package.Notes.Count);
        foreach (var note in package.Notes)
        {
            Assert.All("id mid mod usn csum flags".Split(' '), c => Assert.IsType<long>(note.Values[c]));
            Assert.All("guid tags flds data".Split(' '), c => Assert.IsType<string>(note.Values[c]));
            Assert.InRange(note.Number("id"), 1_577_836_800_000, 1_672_531_199_999);
            Assert.InRange(note.Number("mod"), 1_500_000_000, Tomorrow / 1000);
            Assert.Equal((-1L, 0L, ""), (note.Number("usn"), note.Number("flags"), note.Text("data")));
            Assert.Matches("^( [^ ,\"\u3000]+)+ $", note.Text("tags"));
            Assert.DoesNotContain("::::", note.Text("tags"), StringComparison.Ordinal);
            var fields = note.Text("flds").Split('\u001F');
            Assert.Equal(package.NoteTypes[note.Text("mid")]!["flds"]!.AsArray().Count, fields.Length);
            Assert.Equal("", fields[^1]);
            var plain = System.Net.WebUtility.HtmlDecode(Regex.Replace(fields[0], "<[^>]*>", ""));
            Assert.Equal(plain, note.Text("sfld"));
            Assert.Equal(Convert.ToInt64(Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(plain)))[..8], 16), note.Number("csum"));
        }
    }

    [Theory]
    [MemberData(nameof(Decks))]
    public void Fields_are_tidy_and_ask_for_nothing_from_elsewhere(string which)
    {
        var (_, package) = LoadedDecks.Of(which);
        foreach (var field in package.Notes.SelectMany(n => n.Text("flds").Split('\u001F')))
        {
            Assert.True(field.IsNormalized(NormalizationForm.FormC), field);
            Assert.DoesNotContain(field, char.IsControl);
            Assert.Equal(field.Trim(), field);
            Assert.DoesNotMatch(
                "(?i)<(script|img|audio|video|object|iframe|style|link)|\\bon[a-z]+=|url\\(|src=|\\[sound:|style=|color=", field);
        }

        Assert.Equal(package.Notes.Count, package.Notes.Select(n => n.Text("guid")).Distinct().Count());
        Assert.Equal(package.Notes.Count, package.Notes.Select(n => n.Number("id")).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Decks))]
    public void Cards_are_new_and_lie_in_their_chapters_deck(string which)
    {
        var (guide, package) = LoadedDecks.Of(which);
        var decks = package.Decks.ToDictionary(d => (long)d.Value!["id"]!, d => (string)d.Value!["name"]!);
        foreach (var card in package.Cards)
        {
            Assert.All(card.Values.Where(v => v.Key != "data"), v => Assert.IsType<long>(v.Value));
            Assert.Equal("", Assert.IsType<string>(card.Values["data"]));
            Assert.All("type queue ivl factor reps lapses left odue odid flags".Split(' '), c => Assert.Equal(0, card.Number(c)));
            Assert.Equal(-1, card.Number("usn"));
            Assert.InRange(card.Number("id"), 1_577_836_800_000, 1_672_531_199_999);
            Assert.StartsWith(guide.Corpus.Subject.Deck + "::", decks[card.Number("did")], StringComparison.Ordinal);
        }

        Assert.Equal(package.Cards.Count, package.Cards.Select(c => c.Number("id")).Distinct().Count());
        Assert.Empty(package.Cards.Select(c => c.Number("nid")).Except(package.Notes.Select(n => n.Number("id"))));
    }

    [Theory]
    [MemberData(nameof(Decks))]
    public void New_cards_come_in_teaching_order_and_siblings_together(string which)
    {
        var (guide, package) = LoadedDecks.Of(which);
        var byNote = package.Cards.GroupBy(c => c.Number("nid"))
            .Select(g => (Note: g.Key, Due: g.Select(c => c.Number("due")).Distinct().Single())).ToList();
        var questions = byNote.OrderBy(n => n.Due).Select(n => package.Notes.Single(o => o.Number("id") == n.Note).Text("guid"));

        Assert.Equal(byNote.Count, byNote.Select(n => n.Due).Distinct().Count());
        Assert.Equal(guide.Cards.Select(c => c.Guid), questions);
    }

    [Theory]
    [MemberData(nameof(Decks))]
    public void A_card_exists_exactly_where_the_front_shows_something(string which)
    {
        var (guide, package) = LoadedDecks.Of(which);
        foreach (var note in package.Notes)
        {
            var first = note.Text("flds").Split('\u001F')[0];
            var isCloze = (int)package.NoteTypes[note.Text("mid")]!["type"]! == 1;
            var expected = isCloze
                ? Regex.Matches(first, @"\{\{c(\d+)::").Select(m => long.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) - 1)
                    .Distinct().Order()
                : new[] { 0L }.Where(_ => first.Length > 0);

            Assert.Equal(expected, package.Cards.Where(c => c.Number("nid") == note.Number("id")).Select(c => c.Number("ord")).Order());
        }
    }

    [Theory]
    [MemberData(nameof(Decks))]
    public void Only_the_first_field_holds_gaps(string which)
    {
        var (guide, package) = LoadedDecks.Of(which);
        Assert.All(
            package.Notes,
            n => Assert.All(n.Text("flds").Split('\u001F').Skip(1), f => Assert.DoesNotContain("{{", f, StringComparison.Ordinal)));
    }

    private static void HasKeys(JsonNode node, string keys) => Assert.Empty(keys.Split(' ').Except(node.AsObject().Select(p => p.Key)));
}
