using SinoRussia.Generator.Pipeline;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Generator.Tests.Pipeline;

/// <summary>Pages stay light enough for slow lines.</summary>
public sealed class PageWeights(ITestOutputHelper output)
{
    /// <summary>Pages that may weigh more, by path, with the reason.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["book/index.html"] = "the whole guide on one page, to print; docs/decisions/0007",
    };

    [Fact]
    public void No_page_of_the_real_content_breaks_the_promise()
    {
        var site = Rendering.Real;
        var pages = SiteWeight.Of(site.Files, site.Site.Unlimited).Pages.SelectMany(k => k.Files).OrderByDescending(p => p.Zipped)
            .ToList();

        foreach (var page in pages.Take(10))
            output.WriteLine(FormattableString.Invariant($"{page.Zipped,8:N0} bytes gzipped {page.Size,10:N0} plain  {page.Path}"));

        Assert.NotEmpty(pages);
        Assert.Equal(
            Exceptions.Keys.Order(StringComparer.Ordinal),
            pages.Where(p => p.Zipped > SiteWeight.MostOfAPage).Select(p => p.Path).Order(StringComparer.Ordinal));
    }
}
