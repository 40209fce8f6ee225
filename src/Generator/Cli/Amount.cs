namespace SinoRussia.Generator.Cli;

/// <summary>A number with its noun, the same in every culture.</summary>
internal static class Amount
{
    /// <summary>'1 fact', '1,204 facts'.</summary>
    public static string Of(int number, string noun) => FormattableString.Invariant($"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
