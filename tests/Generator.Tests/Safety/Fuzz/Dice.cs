namespace SinoRussia.Generator.Tests.Safety.Fuzz;

/// <summary>Numbers that look like chance and are the same for the same seed on every platform and version (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>From 0 up to, not including, a limit above 0.</summary>
    public int Next(int limit) => (int)(Roll() % (ulong)limit);

    /// <summary>From a number up to, not including, a greater one.</summary>
    public int Next(int least, int limit) => least + Next(limit - least);

    private ulong Roll()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
