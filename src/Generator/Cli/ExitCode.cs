namespace SinoRussia.Generator.Cli;

/// <summary>What the process tells its caller; never renumbered.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The content or the templates have errors, all of them reported, or a folder cannot be read or written.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command line was not understood.</summary>
    public const int WrongUsage = 2;

    /// <summary>`build --check` found the published site to differ.</summary>
    public const int Drift = 3;

    /// <summary>A fault of ours.</summary>
    public const int OurFault = 4;
}
