using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace SinoRussia.Generator.Benchmarks;

internal static class Program
{
    /// <summary>Takes BenchmarkDotNet's own arguments, such as --filter '*Whole*'.</summary>
    public static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, Config());

    /// <summary>Within this process, because a project that the package generates would not pass this repository's analyzers.</summary>
    private static ManualConfig Config() => DefaultConfig.Instance
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
        .AddDiagnoser(MemoryDiagnoser.Default);
}
