using System.Text.Json;
using WebDriverBiDi;
using WebDriverBiDi.Browser;
using WebDriverBiDi.BrowsingContext;
using WebDriverBiDi.Input;
using WebDriverBiDi.Log;
using WebDriverBiDi.Script;
using Xunit;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>A window of Firefox.</summary>
internal sealed class FirefoxWindow : IWindow
{
    /// <summary>Keys that have no character, as WebDriver names them.</summary>
    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["Enter"] = "\uE007",
        ["Escape"] = "\uE00C",
        ["Tab"] = "\uE004",
        ["ArrowDown"] = "\uE015",
    };

    private readonly BiDiDriver driver;
    private readonly string tab;
    private readonly string user;
    private readonly Func<string, string> addressOf;
    private readonly List<string> complaints = [];
    private readonly EventObserver<EntryAddedEventArgs> log;

    public FirefoxWindow(BiDiDriver driver, string tab, string user, Func<string, string> addressOf)
    {
        (this.driver, this.tab, this.user, this.addressOf) = (driver, tab, user, addressOf);
        log = driver.Log.OnEntryAdded.AddObserver(entry =>
        {
            if (entry.Level == LogLevel.Error && entry.Source.BrowsingContextId == tab)
                complaints.Add($"console: {entry.Text}");
        });
    }

    public Task GoAsync(string page, string fragment = "") => driver.BrowsingContext.NavigateAsync(
        new NavigateCommandParameters(tab, addressOf(page) + (fragment.Length == 0 ? "" : "#" + fragment))
        {
            Wait = ReadinessState.Complete,
        });

    public async Task<string> EvaluateAsync(string expression)
    {
        var result = await driver.Script.EvaluateAsync(
            new EvaluateCommandParameters($"String({expression})", new ContextTarget(tab), true));
        if (result is EvaluateResultException failed)
            Assert.Fail($"{expression}: {failed.ExceptionDetails.Text}");
        return ((StringRemoteValue)((EvaluateResultSuccess)result).Result).Value;
    }

    public Task ClickAsync(string selector) => EvaluateAsync($"document.querySelector({JsonSerializer.Serialize(selector)}).click()");

    public Task PressAsync(params IReadOnlyList<string> keys)
    {
        var (board, actions) = (new KeySourceActions(), new PerformActionsCommandParameters(tab));
        foreach (var key in keys.Select(k => Named.GetValueOrDefault(k, k)))
        {
            board.Actions.Add(new KeyDownAction(key));
            board.Actions.Add(new KeyUpAction(key));
        }

        actions.Actions.Add(board);
        return driver.Input.PerformActionsAsync(actions);
    }

    public Task BackAsync() => driver.BrowsingContext.TraverseHistoryAsync(new TraverseHistoryCommandParameters(tab, -1));

    public async ValueTask DisposeAsync()
    {
        log.Dispose();
        await driver.BrowsingContext.CloseAsync(new WebDriverBiDi.BrowsingContext.CloseCommandParameters(tab));
        await driver.Browser.RemoveUserContextAsync(new RemoveUserContextCommandParameters(user));
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }
}
