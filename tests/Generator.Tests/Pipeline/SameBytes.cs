using System.Globalization;
using SinoRussia.Generator.Tests.Cli;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Pipeline;

/// <summary>Every output is a pure function of the content.</summary>
public class SameBytes
{
    [Theory]
    [InlineData("tr-TR", "Asia/Vladivostok")]
    [InlineData("ar-SA", "America/Los_Angeles")]
    [InlineData("th-TH", "Pacific/Chatham")]
    public void In_another_culture_and_time_zone(string culture, string zone)
    {
        var expected = Rendering.Files(Repository.Sample("small"));
        var (cultureBefore, zoneBefore) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();

            Assert.Equal(expected, Rendering.Files(Repository.Sample("small")));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = cultureBefore;
            Environment.SetEnvironmentVariable("TZ", zoneBefore);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void Of_a_copy_elsewhere()
    {
        using var copy = new SampleProject();

        Assert.Equal(Rendering.Files(Repository.Sample("small")), Rendering.Files(copy.PathOf("")));
    }
}
