using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Study;

/// <summary>The order in which facts are taught within a chapter.</summary>
internal static class TeachingOrder
{
    /// <summary>Importance, 3 first; then date, undated facts last; facts equal in both keep the order of writing.</summary>
    public static IOrderedEnumerable<T> Sort<T>(IEnumerable<T> facts) where T : Fact =>
        facts.OrderByDescending(f => f.Importance).ThenBy(f => f.Date is null).ThenBy(f => f.Date, Comparer<Edtf?>.Default);
}
