using System.CommandLine;
using SinoRussia.Generator.Cli.Reports;

namespace SinoRussia.Generator.Cli;

/// <summary>
/// One line at a terminal that says how far a build is, once it takes longer than a user likes to wait in the dark; it goes away by itself.
/// </summary>
/// <param name="terminal">Where the line is written over again and again.</param>
/// <param name="clock">Milliseconds since any moment.</param>
internal sealed class ProgressLine(TextWriter terminal, Func<long> clock) : IDisposable
{
    /// <summary>Milliseconds that pass before the first line, and between two.</summary>
    private const long Patience = 2000;
    private const long Pause = 100;

    private readonly Lock turn = new();
    private readonly long begun = clock();
    private long last;
    private int width;

    /// <summary>Null where nobody watches: in a pipe, with --quiet, and when programs read what is said.</summary>
    public static ProgressLine? For(ParseResult parsed) =>
        Report.Summary(parsed) == TextWriter.Null || parsed.InvocationConfiguration.Error != Console.Error || Console.IsErrorRedirected
            ? null
            : new ProgressLine(Console.Error, () => Environment.TickCount64);

    /// <summary>Says how many pages are done; on any thread.</summary>
    public void Tell(int done, int all)
    {
        var now = clock();
        if (now - begun < Patience || now - Interlocked.Read(ref last) < Pause)
            return;
        lock (turn)
        {
            if (now - last < Pause)
                return;
            last = now;
            Write(FormattableString.Invariant($"{done:N0} of {Amount.Of(all, "page")}"));
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        lock (turn)
        {
            if (width > 0)
                terminal.Write("\r" + new string(' ', width) + "\r");
            width = 0;
        }
    }

    private void Write(string line)
    {
        terminal.Write("\r" + line.PadRight(width));
        width = line.Length;
    }
}
