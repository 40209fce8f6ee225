using BenchmarkDotNet.Running;

namespace SinoRussia.Generator.Benchmarks;

internal static class Program
{
    /// <summary>Takes BenchmarkDotNet's own arguments, such as --filter '*Whole*'.</summary>
    public static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
