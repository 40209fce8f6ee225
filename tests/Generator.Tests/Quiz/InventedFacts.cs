using SinoRussia.Generator.Study;
using SinoRussia.Generator.Tests.Samples;
using SinoRussia.Generator.Tests.Snapshots;

namespace SinoRussia.Generator.Tests.Quiz;

/// <summary>A small invented subject with enough look-alikes for every form of question.</summary>
internal static class InventedFacts
{
    private const string Tail = "supplied: [{ what: all of it, sure: open, basis: Invented for these tests. }]";

    public static StudyGuide Load()
    {
        using var folder = new TemporaryFolder();
        void Write(string name, string text)
        {
            var path = Path.Combine(folder.Path, "content", name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Directory.CreateDirectory(Path.Combine(folder.Path, "seeds"));
        Write(
            "subject.yaml",
            "id: towns\ntitle: Towns\ntagline: Four towns\ndescription: Invented.\nlanguage: en\ntag: Towns\ndeck: Towns\nlicence: "
                + "CC0\naddress: \"\"\n");
        Write("periods.yaml", "- { id: whole, title: The whole time, date: 1800/.., summary: All of it. }\n");
        Write("topics.yaml", "- { id: trade, title: Trade, summary: Buying. }\n- { id: peace, title: Peace, summary: No war. }\n");
        Write(
            "guide/01-the-towns.md",
            "---\nid: the-towns\ntitle: The Towns\nperiod: whole\nbefore: Nothing.\nsummary: Towns traded.\n---\nThey traded.\n");
        Write("events/events.yaml", string.Concat(
            Event("market-opened", "The market opens", "1850-03", "trade", 3),
            Event("bridge-opened", "The bridge opens", "1850-03-20", "trade", 2),
            Event("fair-held", "The first fair is held", "1850-05", "trade", 2),
            Event("tax-raised", "The tax is raised", "1851-01", "trade", 2),
            Event("truce-made", "A truce is made", "1850-04", "peace", 2),
            Event("raid-made", "Riders raid the mill", "1849-11", "peace", 2),
            Event("year-only", "A hard winter", "1850", "trade", 2), Event("detail", "A cow is lost", "1850-06", "trade", 1),
            Event("treaty-of-1852", "The treaty of 1852 is signed", "1852-02", "peace", 3),
            Event("doubted", "The well is poisoned", "1850-07", "peace", 3)));
        Write("places/places.yaml", Entry("alder", "Alder", "form: state", "trade", 2) + Entry("birk", "Birk", "form: state", "trade", 2));
        Write("people/people.yaml", string.Concat(
            Person("anna", "Anna Ash", "alder", "Mayor of Alder", "1840", "1846"),
            Person("bert", "Bert Beech", "alder", "Mayor of Alder", "1846", "1852"),
            Person("cora", "Cora Cedar", "alder", "Mayor of Alder", "1852", "1858"),
            Person("dora", "Dora Dale", "alder", "Treasurer of Alder", "1845", "1855"),
            Person("emil", "Emil Elm", "birk", "Mayor of Birk", "1845", "1855"),
            Person("fred", "Fred Fir", "alder", "Warden of Alder", "1848", "1854")));
        Write(
            "documents/documents.yaml",
            Entry(
                "peace-paper", "Peace Paper", "date: 1850-02-01, form: treaty, signed_by: [bert, emil], parties: [alder, birk]", "peace",
                3));
        Write("terms/terms.yaml", string.Concat(
            Term("toll", "Toll", "What was paid for crossing the water."), Term("fee", "Fee", "What a clerk took for a paper."),
            Term("due", "Due", "What had to be given each autumn."), Term("levy", "Levy", "What a town asked of every house."),
            Term("tithe-barn", "Tithe barn", "A barn for the tenth part."), Term("parley", "Parley", "A talk between enemies.", "peace")));
        Write("disputes/disputes.yaml",
            Dispute(
                "who-poisoned", "Who poisoned the well?", "doubted", ("anna", "It was the riders."), ("emil", "Nobody did it."),
                ("dora", "Dora says that the miller did.")) +
            Dispute("who-paid", "Who paid for the bridge?", "bridge-opened", ("bert", "All houses did."), ("fred", "Only the rich did.")));
        return SampleGuide.Load(Path.Combine(folder.Path, "content"), Path.Combine(folder.Path, "seeds"));
    }

    private static string Entry(string id, string title, string own, string topic, int importance, string? summary = null) =>
        $"- {{ id: {id}, title: {title}, {own}, summary: \"{summary ?? $"About {id}."}\", chapter: the-towns, topics: [{topic}], "
            + $"importance: {importance}, {Tail} }}\n";

    private static string Event(string id, string title, string date, string topic, int importance) =>
        Entry(id, title, $"date: {date}", topic, importance);

    private static string Person(string id, string title, string country, string office, string from, string to) =>
        Entry(
            id, title, $"surname: {title.Split(' ')[1]}, country: {country}, offices: [{{ title: {office}, from: {from}, to: {to} }}]",
            "trade", 2);

    private static string Term(string id, string title, string summary, string topic = "trade") =>
        Entry(id, title, "date: 1850", topic, 2, summary);

    private static string Dispute(string id, string question, string concerns, params (string Holder, string Says)[] sides) => Entry(
        id, id,
        $"question: \"{question}\", concerns: [{concerns}], positions: "
            + $"[{string.Join(", ", sides.Select(s =>
                    $"{{ holders: [{s.Holder}], says: \"{s.Says}\", supplied: [{{ what: it, sure: open, basis: Invented. }}] }}"))}]",
        "peace", 2);
}
