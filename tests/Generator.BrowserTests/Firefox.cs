using System.Diagnostics;
using WebDriverBiDi;
using WebDriverBiDi.Browser;
using WebDriverBiDi.BrowsingContext;
using WebDriverBiDi.Session;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>
/// The Firefox that is installed on the machine, driven over WebDriver BiDi; started when a class of tests first asks, and gone with it.
/// None is downloaded.
/// </summary>
public sealed class Firefox : IAsyncLifetime, IAsyncDisposable
{
    private static readonly string[] Names = ["firefox-esr", "firefox"];

    private readonly BiDiDriver driver = new(TimeSpan.FromSeconds(30));
    private (Process Process, string Profile)? started;

    /// <summary>Path of the browser; null when none is on the PATH.</summary>
    public static string? Path { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>Why tests in Firefox cannot run; null when they can.</summary>
    public static string? WhyMissing { get; } = Path is null
        ? "needs Firefox on the PATH, for instance from 'apt-get install firefox-esr'"
        : null;

    /// <summary>A window with a storage of its own.</summary>
    /// <param name="addressOf">The address of a page of the site.</param>
    internal async Task<FirefoxWindow> OpenAsync(Func<string, string> addressOf)
    {
        if (started is null)
            await StartAsync();
        var user = await driver.Browser.CreateUserContextAsync(new CreateUserContextCommandParameters());
        var tab = await driver.BrowsingContext.CreateAsync(
            new CreateCommandParameters(CreateType.Tab) { UserContextId = user.UserContextId });
        await driver.BrowsingContext.SetViewportAsync(
            new SetViewportCommandParameters
            {
                BrowsingContextId = tab.BrowsingContextId,
                Viewport = new Viewport { Width = 1280, Height = 900 },
            });
        return new FirefoxWindow(driver, tab.BrowsingContextId, user.UserContextId, addressOf);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await driver.DisposeAsync();
        if (started is not var (process, profile))
            return;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(profile, recursive: true);
    }

    private async Task StartAsync()
    {
        var profile = Directory.CreateTempSubdirectory("sinorussia-firefox-").FullName;
        // It says where it listens, and makes no connections of its own that could fail.
        await File.WriteAllTextAsync(
            System.IO.Path.Combine(profile, "user.js"),
            "user_pref('app.normandy.enabled', false);\nuser_pref('app.update.enabled', false);\n");
        string[] arguments = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"];
        var process = Process.Start(
            new ProcessStartInfo(Path!, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        started = (process, profile);
        await driver.StartAsync(await AddressAsync(process) + "/session");
        await driver.Session.NewSessionAsync(new NewCommandParameters());
        await driver.Session.SubscribeAsync(new SubscribeCommandParameters(["log.entryAdded"]));
    }

    private static async Task<string> AddressAsync(Process process)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await process.StandardError.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.IndexOf("BiDi listening on ws://", StringComparison.Ordinal) is var at && at < 0)
                continue;
            // What is not read would stop it once the pipe is full.
            _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            return line[line.IndexOf("ws://", StringComparison.Ordinal)..];
        }

        throw new InvalidOperationException($"{Path} did not say where it listens");
    }
}
