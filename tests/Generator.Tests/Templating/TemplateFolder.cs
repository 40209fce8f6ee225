using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Tests.Templating;

/// <summary>A templates folder for one test; deleted afterwards.</summary>
internal sealed class TemplateFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("templates").FullName;

    public DiagnosticBag Bag { get; } = new();

    /// <summary>What was found, with the files named as below the folder.</summary>
    public IReadOnlyList<string> Findings =>
        [
            .. Bag.InReadingOrder()
                .Select(d => $"{System.IO.Path.GetFileName(d.Location.File)}:{d.Location.Line}:{d.Location.Column}: {d.Code}: {d.Message}"),
        ];

    public IReadOnlyList<string?> Hints => [.. Bag.InReadingOrder().Select(d => d.Hint)];

    public TemplateFolder With(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public TemplateEngine Load() => TemplateEngine.Load(new TemplateFiles([Path], Bag), Bag);

    public string? Render(string name, object model)
    {
        var engine = Load();
        return Bag.HasErrors ? null : engine.Render(name, model, Bag);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
