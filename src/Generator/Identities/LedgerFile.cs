using System.Globalization;
using System.Text;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Identities;

/// <summary>
/// Reads and writes content/identities.lock: a line an identity, its parts divided by tabs; docs/identities.md describes it.
/// </summary>
internal static class LedgerFile
{
    public const string Name = "identities.lock";

    private const string Heading =
        "# Everything that was published and may never change. 'sinorussia lock' writes this file; docs/identities.md explains it.\n";

    private const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>Damaged lines that are told; more of them are one mistake.</summary>
    private const int MostReported = 50;

    /// <summary>Characters of a line; the words of a card are among them.</summary>
    private const int LongestLine = 1_000_000;

    private const char Divider = '\t';

    private static readonly string[] OwnNames = ["added", "changed", "retired", "text"];

    /// <summary>The ledger of a content folder; <see cref="Ledger.None"/> when there is none, null after an error.</summary>
    /// <param name="name">The file as messages name it.</param>
    public static Ledger? Load(string path, string name, DiagnosticBag bag)
    {
        if (Entry.Of(path) == EntryKind.Nothing)
            return Ledger.None;
        if (InputFile.ReadText(path, name, Path.GetDirectoryName(Path.GetFullPath(path))!, InputLimit.Ledger, bag) is not { } whole)
            return null;
        var before = bag.Count;
        var editions = new List<long>();
        var lines = new Dictionary<(string, string), LedgerLine>();
        var isMerged = false;
        foreach (var (number, text) in NumberedLines(whole))
        {
            if (text.Length == 0 || text[0] == '#')
                continue;
            if (text.Length <= LongestLine && text.Split(Divider) is ["edition", var moment] && ReadTime(moment) is { } time)
                editions.Add(time);
            else if (editions.Count == 0)
                Report(number, "the file does not begin with its edition", $"a line 'edition', a tab, and a time as '{FormatTime(0)}'");
            else if (ReadLine(text, number) is not { } line)
                Report(number, "this is no line of a ledger", "kind, id and 'name=value', divided by tabs, with the time it was added");
            else if (lines.TryGetValue((line.Kind, line.Id), out var first))
                isMerged |= Merge(first, line);
            else
                lines.Add((line.Kind, line.Id), line);
            if (bag.Count > before + MostReported || (bag.Count > before && editions.Count == 0))
                return null;
        }

        isMerged |= editions.Count > 1;
        long? edition = editions.Count == 0 ? null : editions.Max();
        // Not before, because of a merged file the later edition may stand below.
        foreach (var line in lines.Values.Where(l => IsOutOfOrder(l, edition)).Take(MostReported))
            Report(
                line.Number, $"the times of the {line.Kind} '{line.Id}' are not in order",
                "added, changed, retired, none after the edition");
        if (edition is null)
            Report(1, "the file is empty", "a ledger as 'sinorussia lock' writes it");
        return bag.Count == before ? new Ledger(edition!.Value, lines.Values) { IsMerged = isMerged } : null;

        bool Merge(LedgerLine first, LedgerLine line)
        {
            if (LedgerMerge.Of(first, line) is { } merged)
                lines[(line.Kind, line.Id)] = merged;
            else
                Report(line.Number, $"the {line.Kind} '{line.Id}' has a line already, with other permanent values", "one line an identity");
            return true;
        }

        void Report(int number, string what, string expected) =>
            bag.Error(
                IdentityCodes.NotALedger, new Location(name, number, 1), $"{what}; expected {expected}",
                "take the file from the last published version; never mend it by hand");
    }

    /// <summary>The file's text, the same for the same ledger.</summary>
    public static string TextOf(Ledger ledger)
    {
        var text = new StringBuilder(Heading).Append("edition").Append(Divider).Append(FormatTime(ledger.Edition)).Append('\n');
        foreach (var line in ledger.Lines)
        {
            List<string> parts = [line.Kind, line.Id, $"added={FormatTime(line.Added)}"];
            if (line.Changed != line.Added)
                parts.Add($"changed={FormatTime(line.Changed)}");
            if (line.Retired is { } retired)
                parts.Add($"retired={FormatTime(retired)}");
            if (line.Digest is { } digest)
                parts.Add($"text={digest}");
            text.AppendJoin(Divider, parts.Concat(line.Attributes.Concat(line.Text).Select(a => $"{a.Name}={a.Value}"))).Append('\n');
        }

        return text.ToString();
    }

    private static bool IsOutOfOrder(LedgerLine line, long? edition) =>
        line.Added > edition || line.Changed > edition || line.Retired > edition || line.Changed < line.Added
            || line.Retired < line.Changed;

    /// <summary>A time as the ledger writes it; null when the text is none.</summary>
    public static long? ReadTime(string text) =>
        DateTimeOffset.TryParseExact(text, TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time.ToUnixTimeSeconds() : null;

    public static string FormatTime(long seconds) =>
        DateTimeOffset.FromUnixTimeSeconds(seconds).ToString(TimeForm, CultureInfo.InvariantCulture);

    /// <summary>The lines of a text, from 1; made as they are asked for, so that a damaged file is not divided to its end.</summary>
    private static IEnumerable<(int Number, string Text)> NumberedLines(string text)
    {
        using var lines = new StringReader(text);
        for (var number = 1; lines.ReadLine() is { } line; number++)
            yield return (number, line);
    }

    private static LedgerLine? ReadLine(string text, int number)
    {
        if (text.Length > LongestLine)
            return null;
        var parts = text.Split(Divider);
        if (parts.Length < 3 || parts[0].Length == 0 || parts[1].Length == 0)
            return null;
        var attributes = parts.Skip(2).Select(p => p.Split('=', 2)).ToList();
        if (attributes.Any(a => a.Length < 2 || a[0].Length == 0) || attributes.DistinctBy(a => a[0]).Count() < attributes.Count)
            return null;
        var own = attributes.Where(a => OwnNames.Contains(a[0])).ToDictionary(a => a[0], a => a[1]);
        var times = own.Where(a => a.Key != "text").ToDictionary(a => a.Key, a => ReadTime(a.Value));
        if (times.GetValueOrDefault("added") is not { } added || times.Values.Any(t => t is null))
            return null;
        var further = attributes.Where(a => !OwnNames.Contains(a[0])).Select(a => new IdentityAttribute(a[0], a[1]))
            .ToLookup(a => CardWords.IsOne(a.Name));
        return new LedgerLine(
            parts[0], parts[1], added, times.GetValueOrDefault("changed") ?? added, times.GetValueOrDefault("retired"),
            own.GetValueOrDefault("text"), [.. further[false]], number)
        {
            Text = [.. further[true]],
        };
    }
}
