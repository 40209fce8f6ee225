using System.Diagnostics;
using System.Globalization;

namespace SinoRussia.Generator.Benchmarks;

/// <summary>
/// Whole processes side by side: Hugo making web pages, the generator making everything and making web pages only, each from an empty
/// folder, in turn. Needs GNU time; leaves Hugo out where it is not installed.
/// </summary>
internal static class WholeProcess
{
    private const string Timer = "/usr/bin/time";

    /// <param name="command">Runs the generator: the packed native program, or `dotnet sinorussia`.</param>
    public static void Run(int facts, int runs, IReadOnlyList<string> command)
    {
        var root = Directory.CreateTempSubdirectory("sinorussia-bench-").FullName;
        var (own, hugo) = (Path.Combine(root, "own"), Path.Combine(root, "hugo"));
        InventedContent.Write(own, facts);
        InventedContent.WriteForHugo(hugo, facts);
        (string Name, string[] Words, string Folder, string Made)[] rows =
        [
            ("hugo", ["hugo", "--quiet", "-d", "public"], hugo, "public"),
            ("all outputs", [.. command, "build", "--quiet"], own, "site"),
            ("unchanged", [.. command, "build", "--quiet"], own, ""),
            ("--only guide", [.. command, "build", "--quiet", "--only", "guide", "--output", "guide"], own, "guide"),
            ("check", [.. command, "check", "--quiet"], own, ""),
        ];
        var measured = rows.ToDictionary(r => r.Name, _ => new List<double[]>(), StringComparer.Ordinal);
        for (var run = 0; run <= runs; run++)
        {
            foreach (var (name, words, folder, made) in rows.Where(r => r.Name != "hugo" || HasHugo()))
            {
                if (made.Length > 0 && Directory.Exists(Path.Combine(folder, made)))
                    Directory.Delete(Path.Combine(folder, made), recursive: true);
                var numbers = Measure(words, folder);
                // The first run brings files into memory.
                if (run > 0)
                    measured[name].Add(numbers);
            }
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{facts} facts, medians of {runs} runs\n| | wall s | CPU s | peak MiB |\n| --- | --- | --- | --- |"));
        foreach (var (name, list) in measured.Where(m => m.Value.Count > 0))
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture, $"| {name} | {Median(list, 0):0.00} | {Median(list, 1):0.00} | {Median(list, 2):0} |"));
        Directory.Delete(root, recursive: true);
    }

    private static bool HasHugo() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, "hugo")));

    /// <summary>Seconds of wall and of CPU, and the peak of memory in MiB.</summary>
    private static double[] Measure(string[] words, string folder)
    {
        var start = new ProcessStartInfo(Timer) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var word in (string[])["-f", "%e %U %S %M", .. words])
            start.ArgumentList.Add(word);
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"'{string.Join(' ', words)}' ended with {process.ExitCode}:\n{said}");
        var n = said.TrimEnd().Split('\n')[^1].Split(' ').Select(t => double.Parse(t, CultureInfo.InvariantCulture)).ToArray();
        return [n[0], n[1] + n[2], n[3] / 1024];
    }

    private static double Median(List<double[]> runs, int column)
    {
        var sorted = runs.Select(r => r[column]).Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
