using System.Globalization;

namespace SinoRussia.Generator.Publishing;

/// <summary>What a build is doing to the names beside the site.</summary>
/// <param name="Next">Name of the folder the next site is made in, and of the old site once they have changed names; null when there is
/// none.</param>
/// <param name="Old">Name the old site gets where two folders cannot change names in one step; null until then.</param>
/// <param name="NextStamp">Stamp of the next site; null until its manifest is written.</param>
/// <param name="OldStamp">Stamp of the site that it replaces; null when there was none or it was empty.</param>
internal sealed record Journal(string? Next, string? Old, long? NextStamp, long? OldStamp)
{
    public static Journal None { get; } = new(null, null, null, null);

    /// <summary>
    /// Lines of a name and a value; what cannot be understood is passed over, so that nothing is taken for ours by mistake.
    /// </summary>
    public static Journal Read(string text)
    {
        var values = text.Split('\n').Select(l => l.Split('\t')).Where(l => l.Length == 2).DistinctBy(l => l[0])
            .ToDictionary(l => l[0], l => l[1]);
        return new Journal(Name("next"), Name("old"), Stamp("next-stamp"), Stamp("old-stamp"));

        string? Name(string key) =>
            values.GetValueOrDefault(key) is { } name && name.StartsWith('.') && Path.GetFileName(name) == name ? name : null;
        long? Stamp(string key) =>
            long.TryParse(values.GetValueOrDefault(key), NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) ? ticks : null;
    }

    public override string ToString() => string.Concat(
        Line("next", Next), Line("old", Old), Line("next-stamp", NextStamp?.ToString(CultureInfo.InvariantCulture)),
        Line("old-stamp", OldStamp?.ToString(CultureInfo.InvariantCulture)));

    private static string Line(string key, string? value) => value is null ? "" : $"{key}\t{value}\n";
}
