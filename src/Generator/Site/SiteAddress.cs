using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Site;

/// <summary>Addresses for other programs: absolute when the site has an address, else relative to the file that they stand in.</summary>
internal static class SiteAddress
{
    /// <param name="from">The file that the address stands in, from the site's root.</param>
    /// <param name="target">The file it leads to, from the site's root, with extension.</param>
    public static string Of(Subject subject, string from, string target) =>
        (subject.Address.Length > 0 ? subject.Address : PageAddress.RootOf(from)) + target;

    /// <summary>A page as far as it can be typed in: its public address, or where it lies in a site without one.</summary>
    /// <param name="page">Path without extension.</param>
    public static string Typed(Subject subject, string page) => subject.Address.Length > 0 ? subject.Address + PageAddress.Web(page) : page;
}
