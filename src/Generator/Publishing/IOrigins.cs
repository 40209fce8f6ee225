using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Publishing;

/// <summary>Knows where in the files of whoever builds something stands that a rendered page shows.</summary>
internal interface IOrigins
{
    /// <summary>Where a link is written; null when that is not known.</summary>
    /// <param name="target">As it stands in the page.</param>
    Location? OfLink(string target);

    /// <summary>The file that is published as it is under a path; null when there is none.</summary>
    Location? OfFile(string path);
}
