namespace SinoRussia.Generator.BrowserTests;

/// <summary>Finds the browser that is installed on the machine; none is downloaded.</summary>
internal static class Chromium
{
    /// <summary>The first is the same browser without windows, which costs less.</summary>
    private static readonly string[] Names =
    [
        "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
    ];

    /// <summary>Path of the browser; null when none is on the PATH.</summary>
    public static string? Path { get; } = Find();

    /// <summary>Why browser tests cannot run; null when they can.</summary>
    public static string? WhyMissing { get; } =
        Path is null ? "needs Chromium on the PATH, for instance from 'apt-get install chromium'" : null;

    /// <summary>A browser that makes no connections of its own.</summary>
    public static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
