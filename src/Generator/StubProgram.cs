namespace SinoRussia.Generator;

internal static class StubProgram
{
    public static int Main() => 0;
}
