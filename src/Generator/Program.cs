using System.Globalization;
using System.Text;
using SinoRussia.Generator.Cli;

namespace SinoRussia.Generator;

/// <summary>Fixes culture and encoding, then runs the command line.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return CommandLine.Run(args, Console.Out, Console.Error);
    }
}
