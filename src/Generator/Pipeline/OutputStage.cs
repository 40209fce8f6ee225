using System.Collections.Concurrent;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Pipeline;

/// <summary>Has every output announce its pages, then render them, knowing all others' by then.</summary>
internal sealed class OutputStage
{
    /// <summary>Pages that one processor draws before it asks for others.</summary>
    private const int PagesInARow = 16;

    private readonly TemplateEngine templates;
    private readonly TemplateFiles files;
    private readonly Dictionary<IOutput, IReadOnlyList<SiteEntry>> announced;

    /// <summary>With all outputs there are.</summary>
    public OutputStage(StudyGuide guide, TemplateEngine templates, TemplateFiles files)
        : this(guide, templates, files, AllOutputs.List)
    {
    }

    /// <param name="outputs">Those that may announce pages.</param>
    public OutputStage(StudyGuide guide, TemplateEngine templates, TemplateFiles files, IReadOnlyList<IOutput> outputs)
    {
        (this.templates, this.files) = (templates, files);
        announced = outputs.ToDictionary(o => o, o => (IReadOnlyList<SiteEntry>)[.. o.Announce(guide)]);
        Site = new SiteMap(guide, [.. outputs.SelectMany(o => announced[o])]);
    }

    /// <summary>What all outputs announce, whichever are published.</summary>
    public SiteMap Site { get; }

    /// <summary>What one output announces; asked once, because views are made on the way.</summary>
    public IReadOnlyList<SiteEntry> AnnouncedBy(IOutput output) => announced.GetValueOrDefault(output) ?? [.. output.Announce(Site.Guide)];

    /// <summary>Renders outputs page by page on all processors; errors of templates go to the bag.</summary>
    /// <param name="made">Gets each file when it is made: on any thread, in any order.</param>
    /// <param name="progress">Told after each page how many are done, and of how many; null when nobody asks.</param>
    public void Render(
        IReadOnlyList<IOutput> outputs, Action<FilePlace, OutputFile> made, DiagnosticBag bag, Action<int, int>? progress = null)
    {
        var pages = outputs.SelectMany(
            (output, o) => AnnouncedBy(output).OfType<SitePage>()
                .Select((page, n) => (Place: new FilePlace(o, n), Page: page))).ToList();
        var done = 0;
        var counts = pages.CountBy(p => p.Place.Output).ToDictionary();
        // What takes longest, a file made of everything, is begun first.
        IReadOnlyList<Action<OutputRun>> work =
        [
            .. outputs.Select<IOutput,
            Action<OutputRun>>((output, o) => run => MakeOthers(run, output, new FilePlace(o, counts.GetValueOrDefault(o)), made)),
            .. pages.Chunk(PagesInARow).Select<(FilePlace, SitePage)[], Action<OutputRun>>(row => run => Draw(run, row)),
        ];
        SideBySide.Run(
            bag, work, (piece, own) =>
            {
                piece(new OutputRun(Site, templates, files, own));
                return true;
            });

        void Draw(OutputRun run, (FilePlace Place, SitePage Page)[] row)
        {
            foreach (var (place, page) in row)
            {
                if (run.Draw(page) is { } file)
                    made(place, file);
                progress?.Invoke(Interlocked.Increment(ref done), pages.Count);
            }
        }
    }

    /// <summary>All files of an output, in their order; errors of templates go to the bag.</summary>
    public RenderedOutput Render(IOutput output, DiagnosticBag bag)
    {
        var rendered = new ConcurrentBag<(FilePlace Place, OutputFile File)>();
        Render([output], (place, file) => rendered.Add((place, file)), bag);
        return new RenderedOutput(output.Name, [.. rendered.OrderBy(r => r.Place).Select(r => r.File)]);
    }

    /// <summary>What all outputs publish for ever besides what the content itself does; known before any page is announced.</summary>
    public static IReadOnlyList<Identity> IdentitiesOf(CheckedContent content, DiagnosticBag bag)
    {
        var run = new OutputRun(new SiteMap(content.Guide, []), content.Templates, content.Files, bag);
        return [.. AllOutputs.List.SelectMany(o => o.Identities(run))];
    }

    /// <summary>One page; null after an error in its template.</summary>
    public OutputFile? Draw(SitePage page) => new OutputRun(Site, templates, files, new DiagnosticBag()).Draw(page);

    /// <summary>The files of an output that are no announced pages; as far as they can be made.</summary>
    public IReadOnlyList<OutputFile> OthersOf(IOutput output) =>
        [.. output.Files(new OutputRun(Site, templates, files, new DiagnosticBag()))];

    /// <summary>Makes the files of an output that are no announced pages.</summary>
    /// <param name="first">The place of the first.</param>
    private static void MakeOthers(OutputRun run, IOutput output, FilePlace first, Action<FilePlace, OutputFile> made)
    {
        foreach (var (n, file) in output.Files(run).Index())
            made(first with { Number = first.Number + n }, file);
    }
}
