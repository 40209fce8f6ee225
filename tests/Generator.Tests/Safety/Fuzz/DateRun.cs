using SinoRussia.Generator.Dates;
using Xunit;

namespace SinoRussia.Generator.Tests.Safety.Fuzz;

/// <summary>Dates: read, or refused with a reason.</summary>
internal sealed class DateRun : FuzzRun
{
    private const string Marks = "0123456789X~?%/.-[]{},Y";

    private static readonly string[] Sound =
    [
        "1992", "1992-01-31", "1991/1992", "../1996", "199X", "1956~", "[1667,1668]", "{1984-02-01..1984-05-03}", "2001-21", "Y-12000",
        "31 January 1992", "1990s", "c. 1850",
    ];

    public override void Dispose()
    {
    }

    public override string Feed(Dice random)
    {
        Input = random.Next(4) switch
        {
            0 => Mutation.Text(random),
            1 => Mutation.Damage(Sound[random.Next(Sound.Length)], random),
            2 => $"{Sound[random.Next(Sound.Length)]}{Marks[random.Next(Marks.Length)]}{Sound[random.Next(Sound.Length)]}",
            _ => OneOff(Sound[random.Next(Sound.Length)], random),
        };
        if (Input.Length > 500)
            Input = Input[..500];
        if (!Edtf.TryParse(Input, out var date, out var reason))
        {
            Assert.False(string.IsNullOrWhiteSpace(reason));
            return "refused";
        }

        Assert.NotEqual("", date.InWords());
        Assert.True(date.Earliest is null || date.Latest is null || date.Earliest.Value.CompareTo(date.Latest.Value) <= 0);
        return "read";
    }

    private static string OneOff(string date, Dice random)
    {
        var at = random.Next(date.Length);
        return $"{date[..at]}{Marks[random.Next(Marks.Length)]}{date[(at + random.Next(2))..]}";
    }
}
