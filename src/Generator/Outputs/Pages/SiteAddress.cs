using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Pages;

/// <summary>Addresses for other programs: absolute when the site has an address, else relative to the file that they stand in.</summary>
internal static class SiteAddress
{
    /// <param name="from">The file that the address stands in, from the site's root.</param>
    /// <param name="target">The file it leads to, from the site's root, with extension.</param>
    public static string Of(StudyGuide guide, string from, string target) =>
        (guide.Book.Subject.Address is { Length: > 0 } address ? address : PagePaths.RootOf(from)) + target;
}
