namespace SinoRussia.Generator;

internal static class Program
{
    public static int Main() => 0;
}
