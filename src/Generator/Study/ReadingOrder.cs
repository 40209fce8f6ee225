using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Study;

/// <summary>The orders in which lists show facts.</summary>
internal static class ReadingOrder
{
    /// <summary>Dated facts by date, then the others; facts equal in that keep their order.</summary>
    public static IEnumerable<T> ByDate<T>(IEnumerable<T> facts) where T : Fact => facts.OrderBy(f => f.Date is null).ThenBy(f => f.Date);

    /// <summary>By what an index files them under, capitals and small letters alike.</summary>
    public static IEnumerable<T> ByName<T>(IEnumerable<T> facts) where T : Fact =>
        facts.OrderBy(f => f.IndexName, StringComparer.OrdinalIgnoreCase);
}
