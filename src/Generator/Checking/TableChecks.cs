using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking;

/// <summary>Tables list facts that can fill their columns, and properties are shown somewhere.</summary>
internal static class TableChecks
{
    public static void Run(FactBook book, DiagnosticBag bag)
    {
        var facts = book.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        var offices = book.Of<Person>().SelectMany(p => p.Offices).Select(o => o.Title).ToHashSet(StringComparer.Ordinal);
        foreach (var table in book.Tables)
        {
            CheckFacts(book, table, facts, bag);
            foreach (var side in table.Counterparts.SelectMany(c => c.Sides))
                CheckSide(table, side, offices, bag);
        }

        CheckProperties(book, bag);
    }

    private static void CheckFacts(FactBook book, FactTable table, Dictionary<string, Fact> known, DiagnosticBag bag)
    {
        if (table.Counterparts.Count > 0)
            return;
        var facts = book.FactsOf(table).ToList();
        if (facts.Count == 0 && !table.Facts.Any(f => book.BrokenIds.Contains(f.Id)) && !book.HasUnread && book.DamagedFacts.Count == 0)
            bag.Error(CheckingCodes.EmptyTable, table.Location, $"the table '{table.Id}' lists nothing; expected facts that are chosen by it or named in it");
        var properties = facts.SelectMany(f => f.Properties).Select(p => p.Key).Distinct(StringComparer.Ordinal).ToList();
        foreach (var column in table.Columns)
            CheckColumn(table, column, facts, properties, known, bag);
    }

    private static void CheckColumn(
        FactTable table, TableColumn column, IReadOnlyList<Fact> facts, IReadOnlyList<string> properties, Dictionary<string, Fact> known, DiagnosticBag bag)
    {
        if (!TableKeys.All.Contains(column.Key))
        {
            if (properties.Contains(column.Key))
            {
                if (column.Heading is null)
                    bag.Error(CheckingCodes.NoHeading, column.Location, $"the column '{column.Key}' shows a property and has no heading", $"write '{{ key: {column.Key}, heading: … }}'");
            }
            else if (facts.Count > 0)
            {
                bag.Error(
                    CheckingCodes.NoSuchColumn, column.Location, $"'{column.Key}' is no column: no fact of the table '{table.Id}' has such a property",
                    Nearest.Hint(column.Key, [.. TableKeys.All, .. properties]) ?? $"it may be {string.Join(", ", TableKeys.All.Concat(properties))}");
            }

            return;
        }

        var kinds = TableKeys.KindsOf(column.Key);
        if (table.Choice.Kind is { } kind && !kinds.Contains(kind))
            bag.Error(CheckingCodes.WrongColumn, column.Location, $"the table '{table.Id}' lists {kind.Folder()}, which have no '{column.Key}'; only {Folders(kinds)} have");
        foreach (var (reference, fact) in table.Facts.Where(f => known.ContainsKey(f.Id)).Select(f => (f, known[f.Id])).Where(p => !kinds.Contains(p.Item2.Kind)))
            bag.Error(CheckingCodes.WrongColumn, reference.Location, $"'{reference.Id}' is {fact.Kind.WithArticle()} and has no '{column.Key}', a column of the table '{table.Id}'; only {Folders(kinds)} have");
    }

    private static void CheckSide(FactTable table, CounterpartSide side, HashSet<string> offices, DiagnosticBag bag)
    {
        foreach (var title in side.Titles.Where(t => !offices.Contains(t)))
        {
            bag.Error(
                CheckingCodes.NoSuchOffice, side.Location, $"nobody holds the office '{title}', which the table '{table.Id}' sets beside others",
                Nearest.Hint(title, [.. offices]) ?? "expected the title of an office as people have it");
        }
    }

    private static void CheckProperties(FactBook book, DiagnosticBag bag)
    {
        var shown = book.Tables.SelectMany(t => t.Columns, (t, c) => (Table: t, c.Key)).Where(c => !TableKeys.All.Contains(c.Key))
            .SelectMany(c => book.FactsOf(c.Table), (c, f) => (f.Id, c.Key)).ToHashSet();
        foreach (var (fact, property) in book.Facts.SelectMany(f => f.Properties, (f, p) => (f, p)))
        {
            if (!shown.Contains((fact.Id, property.Key)))
                bag.Warn(CheckingCodes.UnshownProperty, property.Location, $"no table shows the property '{property.Key}' of '{fact.Id}'", "name it as a column of a table that lists the fact, or delete it");
        }
    }

    private static string Folders(IReadOnlyList<FactKind> kinds) => string.Join(" and ", kinds.Select(k => k.Folder()));
}
