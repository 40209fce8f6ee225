using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking;

/// <summary>Tables list facts that can fill their columns, and properties are shown somewhere.</summary>
internal static class TableChecks
{
    public static void Run(Corpus corpus, DiagnosticBag bag)
    {
        var offices = corpus.Of<Person>().SelectMany(p => p.Offices).Select(o => o.Title).ToHashSet(StringComparer.Ordinal);
        foreach (var table in corpus.Tables)
        {
            CheckFacts(corpus, table, bag);
            // What could not be read may hold the office.
            foreach (var side in corpus.IsWhole ? table.Counterparts.SelectMany(c => c.Sides) : [])
                CheckSide(table, side, offices, bag);
        }

        CheckProperties(corpus, bag);
    }

    private static void CheckFacts(Corpus corpus, FactTable table, DiagnosticBag bag)
    {
        var facts = table.Counterparts.Count > 0 ? [] : corpus.FactsOf(table).ToList();
        if (facts.Count == 0 && table.Counterparts.Count == 0 && corpus.IsWhole)
        {
            bag.Error(
                CheckingCodes.EmptyTable, table.Location,
                $"the table '{table.Id}' lists nothing; expected facts that are chosen by it or named in it");
        }

        var properties = facts.SelectMany(f => f.Properties).Select(p => p.Key).Distinct(StringComparer.Ordinal).ToList();
        foreach (var column in table.Columns)
        {
            if (TableKeys.All.Contains(column.Key))
                CheckKinds(table, column, facts, bag);
            else if (properties.Contains(column.Key))
                CheckHeading(column, bag);
            else if (facts.Count > 0 && corpus.IsWhole)
                ReportColumn(table, column, [.. TableKeys.All, .. properties], bag);
        }
    }

    private static void CheckKinds(FactTable table, TableColumn column, IReadOnlyList<Fact> facts, DiagnosticBag bag)
    {
        var kinds = TableKeys.KindsOf(column.Key);
        var only = $"only {string.Join(" and ", kinds.Select(k => k.Folder()))} have";
        if (table.Choice.Kind is { } kind && !kinds.Contains(kind))
        {
            bag.Error(
                CheckingCodes.WrongColumn, column.Location,
                $"the table '{table.Id}' lists {kind.Folder()}, which have no '{column.Key}'; {only}");
        }

        var wrong = facts.Where(f => !kinds.Contains(f.Kind)).ToDictionary(f => f.Id, StringComparer.Ordinal);
        foreach (var reference in table.Facts.Where(f => wrong.ContainsKey(f.Id)))
        {
            bag.Error(
                CheckingCodes.WrongColumn, reference.Location,
                $"'{reference.Id}' is {wrong[reference.Id].Kind.WithArticle()} and has no '{column.Key}', a column of the table "
                    + $"'{table.Id}'; {only}");
        }
    }

    private static void CheckHeading(TableColumn column, DiagnosticBag bag)
    {
        if (column.Heading is not null)
            return;
        bag.Error(
            CheckingCodes.NoHeading, column.Location, $"the column '{column.Key}' shows a property and has no heading",
            $"write '{{ key: {column.Key}, heading: … }}'");
    }

    private static void ReportColumn(FactTable table, TableColumn column, IReadOnlyList<string> known, DiagnosticBag bag) =>
        bag.Error(
            CheckingCodes.NoSuchColumn, column.Location,
            $"'{column.Key}' is no column: no fact of the table '{table.Id}' has such a property",
            Nearest.Hint(column.Key, known) ?? $"it may be {string.Join(", ", known)}");

    private static void CheckSide(FactTable table, CounterpartSide side, HashSet<string> offices, DiagnosticBag bag)
    {
        foreach (var title in side.Titles.Where(t => !offices.Contains(t)))
        {
            bag.Error(
                CheckingCodes.NoSuchOffice, side.Location,
                $"nobody holds the office '{title}', which the table '{table.Id}' sets beside others",
                Nearest.Hint(title, [.. offices]) ?? "expected the title of an office as people have it");
        }
    }

    private static void CheckProperties(Corpus corpus, DiagnosticBag bag)
    {
        var shown = corpus.Tables.SelectMany(t => t.Columns, (t, c) => (Table: t, c.Key)).Where(c => !TableKeys.All.Contains(c.Key))
            .SelectMany(c => corpus.FactsOf(c.Table), (c, f) => (f.Id, c.Key)).ToHashSet();
        foreach (var (fact, property) in corpus.Facts.SelectMany(f => f.Properties, (f, p) => (f, p))
            .Where(p => !shown.Contains((p.f.Id, p.p.Key))))
        {
            bag.Warn(
                CheckingCodes.UnshownProperty, property.Location, $"no table shows the property '{property.Key}' of '{fact.Id}'",
                "name it as a column of a table that lists the fact, or delete it");
        }
    }
}
