namespace SinoRussia.Generator.Cli.Serving;

/// <summary>The media types of what a site holds.</summary>
internal static class ContentTypes
{
    /// <param name="extension">With its dot.</param>
    public static string Of(string extension) => extension switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".epub" => "application/epub+zip",
        ".csv" => "text/csv; charset=utf-8",
        ".ics" => "text/calendar; charset=utf-8",
        ".md" or ".txt" or ".yaml" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
}
