using SinoRussia.Generator.Storage;

namespace SinoRussia.Generator.Publishing;

/// <summary>
/// Where a site may not be published: it is replaced as a whole, and what a build reads must not lie in it, nor it in what a build reads.
/// </summary>
internal static class OutputPlace
{
    /// <summary>What is wrong with the folder, then what was expected; null when a site may be there.</summary>
    /// <param name="inputs">The folders that a build reads, with the option that names each.</param>
    public static string? Problem(string output, IEnumerable<(string Option, string Folder)> inputs)
    {
        if (RealPath.Of(output) is not { } place)
            return $"--output is '{output}', a link that leads round in a circle; expected a folder of its own";
        if (Path.GetDirectoryName(place) is null)
            return $"--output is '{output}', the root of a disk; expected a folder of its own";
        foreach (var (option, folder) in inputs)
        {
            if (RealPath.Of(folder) is not { } read)
                continue;
            if (RealPath.IsWithin(read, place) || RealPath.IsWithin(place, read))
            {
                var how = RealPath.IsWithin(read, place) ? RealPath.IsWithin(place, read) ? "is" : "holds" : "lies in";
                return $"--output is '{output}', which {how} the folder of {option}, '{folder}'; expected a folder of its own, for a site "
                    + "is replaced as a whole";
            }
        }

        return null;
    }
}
