using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Publishing;

namespace SinoRussia.Generator.Pipeline;

/// <summary>What a run reads and writes; folders as the user gave them.</summary>
/// <param name="Content">Folder of the facts.</param>
/// <param name="Seeds">Folder of the source records.</param>
/// <param name="Templates">The user's own templates, which replace packaged ones file by file; need not exist.</param>
/// <param name="Output">Folder of the site.</param>
/// <param name="Only">Names of the outputs to publish; empty means all.</param>
internal sealed record BuildOptions(string Content, string Seeds, string Templates, string Output, IReadOnlyList<string> Only)
{
    /// <summary>What to do about identities that the ledger does not know as they stand.</summary>
    public LedgerMode LedgerMode { get; init; }

    /// <summary>True when the last edition in the ledger is to be made again, because nobody has it.</summary>
    public bool AmendsEdition { get; init; }

    /// <summary>True when warnings stop a run as errors do, once everything was looked at.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The ledger of identities, in the folder of the facts.</summary>
    public string Ledger => Path.Combine(Content, LedgerFile.Name);

    /// <summary>
    /// True when pages may carry scripts of their own and load from elsewhere, because whoever builds wrote the templates and means it.
    /// </summary>
    public bool AllowsOwnScripts { get; init; }

    /// <summary>Told after each page, on any thread, how many are done, and of how many; null when nobody asks.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Why the site may not be where it was asked for, in words; null when it may.</summary>
    public string? PlaceProblem => OutputPlace.Problem(Output, [("--content", Content), ("--seeds", Seeds), ("--templates", Templates)]);

    /// <summary>Where the packaged templates lie: beside the assembly.</summary>
    public string PackagedTemplates { get; init; } = Path.Combine(AppContext.BaseDirectory, "templates");
}
