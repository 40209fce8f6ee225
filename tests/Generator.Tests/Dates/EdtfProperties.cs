using FsCheck;
using FsCheck.Fluent;
using SinoRussia.Generator.Dates;
using Xunit;

namespace SinoRussia.Generator.Tests.Dates;

/// <summary>What holds for all dates; a failure prints the seed to replay it with.</summary>
public sealed class EdtfProperties
{
    private static readonly Config Thousand = Config.QuickThrowOnFailure.WithMaxTest(1000);

    [Fact]
    public void The_order_is_total()
    {
        Prop.ForAll(AnyDate.Arbitrary, AnyDate.Arbitrary, AnyDate.Arbitrary, (a, b, c) =>
            Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
            && (a.CompareTo(b) == 0) == a.Equals(b)
            && (a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0)).Check(Thousand);
    }

    [Fact]
    public void A_date_begins_no_later_than_it_ends_and_contains_both_days()
    {
        Prop.ForAll(AnyDate.Arbitrary, date =>
            (date.Earliest is not { } first || date.Contains(first))
            && (date.Latest is not { } last || date.Contains(last))
            && !(date.Earliest?.CompareTo(date.Latest ?? date.Earliest.Value) > 0)).Check(Thousand);
    }

    [Fact]
    public void The_text_of_a_date_reads_back_as_the_same_date()
    {
        Prop.ForAll(AnyDate.Arbitrary, date =>
        {
            var again = Parse(date.Text);
            return again == date && again.Earliest == date.Earliest && again.Latest == date.Latest && again.InWords() == date.InWords();
        }).Check(Thousand);
    }

    [Fact]
    public void The_ends_of_an_interval_keep_their_text()
    {
        Prop.ForAll(AnyDate.Arbitrary, date => !date.IsInterval || $"{date.Start?.Text}/{date.End?.Text}" == date.Text).Check(Thousand);
    }

    [Fact]
    public void An_interval_made_of_two_dates_is_the_one_that_would_be_read()
    {
        Prop.ForAll(AnyDate.Arbitrary, AnyDate.Arbitrary, (a, b) =>
        {
            var read = a.IsInterval || b.IsInterval || !Edtf.TryParse($"{a.Text}/{b.Text}", out var both, out _) ? null : both;
            var made = Edtf.Between(a, b);
            return made == read && made?.Earliest == read?.Earliest && made?.Latest == read?.Latest && made?.InWords() == read?.InWords();
        }).Check(Thousand);
    }

    [Fact]
    public void Any_text_is_read_or_refused_with_a_reason()
    {
        var pieces =
            Gen.Elements("1992", "195X", "19", "X", "XX", "-", "--", "/", "..", "~", "?", "%", "01", "21", "31", "0", "Y", "x",
                " ", "–", "T10:00",
            "Jan", "summer ", "c. ", "BC", "century", "open", "\n", "٣", "5", "", "[", "]", "{", "}", ",", " or ", "é", "\ud800");
        var nearDates = Gen.ArrayOf(pieces).Select(string.Concat).ToArbitrary();
        Prop.ForAll(nearDates, IsReadOrRefused).Check(Thousand);
        Prop.ForAll<string>(text => IsReadOrRefused(text ?? "")).Check(Thousand);
    }

    private static bool IsReadOrRefused(string text) =>
        Edtf.TryParse(text, out var date, out var reason) ? date.InWords().Length > 0 : reason.Length > 0;

    private static Edtf Parse(string text) =>
        Edtf.TryParse(text, out var date, out var reason) ? date : throw new ArgumentException(reason, nameof(text));
}
