using System.Globalization;
using System.Text;

namespace SinoRussia.Generator.Benchmarks;

/// <summary>
/// The same invented facts as a site for Hugo, with the pages that it can make of them: a page a fact, lists by period, topic and person,
/// the chronology. What Hugo has no quick way to find out, who links to whom, is written into its content, so that it pays for none of it.
/// </summary>
internal static class InventedHugoSite
{
    private const string Top = """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
        <title>{{ .Title }} | Invented</title></head>
        <body><header><a href="/">Invented</a> {{ partialCached "nav.html" . }}</header>
        <main>{{ block "main" . }}{{ end }}</main></body></html>
        """;

    private const string List = """
        {{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}
        <li><time>{{ .Params.edtf }}</time> <a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
        """;

    private const string Terms = """
        {{ define "main" }}<h1>{{ .Title }}</h1>
        <ul>{{ range .Data.Terms.Alphabetical }}
        <li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> ({{ .Count }})</li>{{ end }}</ul>{{ end }}
        """;

    private const string Home = """
        {{ define "main" }}<h1>{{ .Title }}</h1><ul>
        {{ range (site.GetPage "/periods").Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
        """;

    private const string Navigation = """
        <nav><a href="/facts/">Chronology</a> <a href="/topics/">Topics</a> <a href="/people/">People</a></nav>
        """;

    private const string Named = """
        {{ range .ids }}{{ with site.GetPage (printf "/%s/%s" $.kind .) }}
        <li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}{{ end }}
        """;

    private const string Fact = """
        {{ define "main" }}<article><h1>{{ .Title }}</h1>
        <dl><dt>Date</dt><dd><time>{{ .Params.edtf }}</time></dd><dt>Importance</dt><dd>{{ .Params.importance }}</dd></dl>
        <div>{{ .Content }}</div>
        <h2>Topics</h2><ul>{{ partial "named.html" (dict "kind" "topics" "ids" .Params.topics) }}</ul>
        <h2>People</h2><ul>{{ partial "named.html" (dict "kind" "people" "ids" .Params.people) }}</ul>
        <h2>Sources</h2><ol>{{ range .Params.citations }}<li>{{ .source }}, ¶ {{ .paragraph }}: {{ .words }}</li>{{ end }}</ol>
        {{ with .Params.backlinks }}<h2>Linked from</h2><ul>{{ partial "named.html" (dict "kind" "facts" "ids" .) }}</ul>{{ end }}
        <nav>{{ with .NextInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
        {{ with .PrevInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
        </article>{{ end }}
        """;

    /// <summary>Writes the site into a folder.</summary>
    /// <param name="slug">Makes ids of names.</param>
    public static void Write(string folder, IReadOnlyList<InventedFact> facts, Func<string, string> slug)
    {
        Put(
            "hugo.toml",
            "baseURL = 'https://example.org/'\ntitle = 'Invented'\ndisableKinds = ['RSS', 'sitemap']\n[taxonomies]\nperiod = "
                + "'periods'\ntopic = 'topics'\nperson = 'people'\n");
        Put("layouts/_default/baseof.html", Top);
        Put("layouts/_default/list.html", List);
        Put("layouts/_default/term.html", List);
        Put("layouts/_default/taxonomy.html", Terms);
        Put("layouts/_default/single.html", Fact);
        Put("layouts/index.html", Home);
        Put("layouts/partials/nav.html", Navigation);
        Put("layouts/partials/named.html", Named);
        foreach (var period in InventedWords.Periods)
            Put($"content/periods/{period.Id}/_index.md", $"---\ntitle: {period.Title}\n---\n");
        foreach (var name in facts.SelectMany(f => f.People).Distinct(StringComparer.Ordinal))
            Put($"content/people/{slug(name)}/_index.md", $"---\ntitle: {name}\n---\n");
        foreach (var name in facts.SelectMany(f => f.Topics).Distinct(StringComparer.Ordinal))
            Put($"content/topics/{slug(name)}/_index.md", $"---\ntitle: {name}\n---\n");
        var links = facts.SelectMany(f => f.Links, (from, to) => (from.Id, To: to)).ToLookup(l => l.To, l => l.Id, StringComparer.Ordinal);
        foreach (var fact in facts)
            Put($"content/facts/{fact.Id}.md", PageOf(fact, [.. links[fact.Id].Distinct(StringComparer.Ordinal)], slug));

        void Put(string path, string text)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    private static string PageOf(InventedFact fact, IReadOnlyList<string> backlinks, Func<string, string> slug) => string.Join('\n',
    [
        "---", $"title: {fact.Title}", $"date: {fact.Year}-01-01", $"edtf: \"{fact.Date}\"",
        string.Create(CultureInfo.InvariantCulture, $"importance: {fact.Importance}"),
        $"periods: [{InventedWords.Periods[fact.Period].Id}]", $"topics: [{string.Join(", ", fact.Topics.Select(slug))}]",
        $"people: [{string.Join(", ", fact.People.Select(slug))}]",
        "citations:", .. fact.Citations.Select(c => $"  - {{ source: {c.Source}, paragraph: {c.Paragraph}, words: \"{c.Words}\" }}"),
        $"backlinks: [{string.Join(", ", backlinks)}]", "---", fact.SummaryWith(id => $"/facts/{id}/"), "",
    ]);
}
