using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace SinoRussia.Generator.Benchmarks;

internal static class Program
{
    /// <summary>
    /// Takes BenchmarkDotNet's own arguments, such as --filter '*Whole*'; or 'table FACTS RUNS COMMAND...' for whole processes beside Hugo,
    /// or 'invent FACTS FOLDER'.
    /// </summary>
    public static void Main(string[] args)
    {
        if (args is ["table", var facts, var runs, .. var command] && command.Length > 0)
            WholeProcess.Run(int.Parse(facts, CultureInfo.InvariantCulture), int.Parse(runs, CultureInfo.InvariantCulture), command);
        else if (args is ["invent", var count, var folder])
            InventedContent.Write(folder, int.Parse(count, CultureInfo.InvariantCulture));
        else
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, Config());
    }

    /// <summary>Within this process, because a project that the package generates would not pass this repository's analyzers.</summary>
    private static ManualConfig Config() => DefaultConfig.Instance
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
        .AddDiagnoser(MemoryDiagnoser.Default);
}
