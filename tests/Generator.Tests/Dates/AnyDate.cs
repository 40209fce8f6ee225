using FsCheck;
using FsCheck.Fluent;
using SinoRussia.Generator.Dates;

namespace SinoRussia.Generator.Tests.Dates;

/// <summary>Dates of every form, for properties.</summary>
internal static class AnyDate
{
    public static Gen<Edtf> Generator { get; } = Make();

    public static Arbitrary<Edtf> Arbitrary => Generator.ToArbitrary();

    private static Gen<Edtf> Make()
    {
        // Few years, so that equal bounds and ties are common.
        var year = Gen.Elements("1991", "1992", "1993", "-0043", "0000", "0476");
        var month = Gen.Choose(1, 12).Select(m => $"-{m:00}");
        var day = Gen.Choose(1, 28).Select(d => $"-{d:00}");
        var plain = Gen.OneOf(
            year, year.SelectMany(_ => month, (y, m) => y + m),
            year.SelectMany(_ => month, (y, m) => y + m).SelectMany(_ => day, (m, d) => m + d));
        var marked = plain.SelectMany(_ => Gen.Elements("", "~", "?", "%"), (d, m) => d + m);
        var end = Gen.OneOf(marked, Gen.Elements("", ".."));
        var interval = end.SelectMany(_ => end, (from, to) => $"{from}/{to}");
        var hidden = Gen.Elements(
            "199X", "-004X", "19XX", "1992-XX", "1992-02-XX", "1992-XX-XX", "1992-21", "1992-24", "Y17000", "Y-17000");
        var span = Gen.OneOf(
            plain, plain, plain.SelectMany(_ => plain, (from, to) => $"{from}..{to}"), plain.Select(d => ".." + d),
            plain.Select(d => d + ".."));
        var set = span.SelectMany(_ => span, (one, two) => $"{one},{two}")
            .SelectMany(_ => Gen.Elements("[]", "{}"), (list, pair) => pair[0] + list + pair[1]);
        return Gen.OneOf(marked, interval, interval, hidden, set)
            .Where(text => Edtf.TryParse(text, out _, out _))
            .Select(text => Edtf.TryParse(text, out var date, out var reason) ? date : throw new ArgumentException(reason));
    }
}
