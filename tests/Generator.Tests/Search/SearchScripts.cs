using Jint;
using Jint.Native;
using SinoRussia.Generator.Tests.Snapshots;
using SinoRussia.Generator.Tests.Wording;

namespace SinoRussia.Generator.Tests.Search;

/// <summary>The scripts of the search page as they stand in the templates, run without a browser; those that draw are left out.</summary>
internal sealed class SearchScripts : IDisposable
{
    private static readonly string[] Files =
    [
        "search-words.js", "search-stemmer.js", "search-traditional.js", "search-letters.js", "search-wade-giles.js", "search-dates.js",
        "search-matches.js", "search-index-reader.js", "search-readings.js", "search-ranking.js", "search-query.js",
    ];

    private readonly Engine engine = new();
    private readonly Dictionary<string, JsValue> functions = new(StringComparer.Ordinal);

    public SearchScripts()
    {
        engine.Execute(SpokenScripts.English);
        foreach (var file in Files)
            engine.Execute(File.ReadAllText(Path.Combine(Repository.Templates, "search", file)), file);
        engine.Execute("const { search } = studyGuide;");
    }

    public void Dispose() => engine.Dispose();

    /// <summary>Runs a further script, such as the index.</summary>
    public void Execute(string script) => engine.Execute(script);

    /// <summary>Calls a function written in JavaScript with one text.</summary>
    /// <param name="function">Such as 'text => search.stem(text)'; gives a text.</param>
    public string Call(string function, string text)
    {
        if (!functions.TryGetValue(function, out var value))
            functions.Add(function, value = engine.Evaluate($"({function})"));
        return engine.Invoke(value, text).AsString();
    }
}
