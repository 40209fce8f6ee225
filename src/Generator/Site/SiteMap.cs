using System.Collections.Concurrent;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Site;

/// <summary>Every page and way into the site that any output announces, and what follows from all of them together.</summary>
internal sealed class SiteMap
{
    private readonly Dictionary<string, SiteEntry> byName;
    private readonly ConcurrentDictionary<object, object> shared = new();

    /// <param name="entries">Of all outputs, in the order of the outputs; no path twice.</param>
    public SiteMap(StudyGuide guide, IReadOnlyList<SiteEntry> entries)
    {
        (Guide, Entries) = (guide, entries);
        byName = entries.Where(e => e.Name is not null).ToDictionary(e => e.Name!, StringComparer.Ordinal);
        Navigation = [.. entries.Where(e => e.InNavigation is not null).OrderBy(e => e.InNavigation).Select(NavigationItem.Of)];
        Index = [.. entries.Where(e => e.InIndex).Select(NavigationItem.Of)];
    }

    public StudyGuide Guide { get; }

    /// <summary>In the order announced.</summary>
    public IReadOnlyList<SiteEntry> Entries { get; }

    /// <summary>The main navigation, at the head of every page.</summary>
    public IReadOnlyList<NavigationItem> Navigation { get; }

    /// <summary>The pages that list everything, at the foot of every page.</summary>
    public IReadOnlyList<NavigationItem> Index { get; }

    /// <summary>What the home page invites to, in order.</summary>
    public IEnumerable<SiteEntry> Doors => Entries.Where(e => e.Door is not null).OrderBy(e => e.Door!.Place);

    /// <summary>What search engines are told of: paths, each once.</summary>
    public IEnumerable<string> Sitemap => Entries.Where(e => e.InSitemap).Select(e => e.Path);

    /// <summary>The pages that keep no promise of being light: paths.</summary>
    public IEnumerable<string> Unlimited => Entries.Where(e => e.IsUnlimited).Select(e => e.Path);

    /// <summary>What has a name, by name.</summary>
    public IReadOnlyDictionary<string, SiteEntry> Named => byName;

    /// <summary>A page that another output asks for: its path without extension.</summary>
    /// <param name="name">One of <see cref="PageNames"/> that a page bears.</param>
    public string PageOf(string name) =>
        byName.GetValueOrDefault(name) is SitePage page
            ? page.Page
            : throw new ArgumentException($"no output announces a page named '{name}'", nameof(name));

    /// <summary>What many pages have in common: made when the first of them asks, and the same object for all.</summary>
    /// <param name="key">Tells it from all else that is shared.</param>
    public T Shared<T>(object key, Func<T> make) where T : class => (T)shared.GetOrAdd(key, _ => make());

    /// <summary>Where something is that another output asks for, from the site's root; null when no output announces it.</summary>
    public string? PathOf(string name) => byName.GetValueOrDefault(name)?.Path;
}
