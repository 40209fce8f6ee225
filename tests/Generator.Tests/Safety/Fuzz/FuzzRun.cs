namespace SinoRussia.Generator.Tests.Safety.Fuzz;

/// <summary>Takes inputs, one after another, on one thread.</summary>
internal abstract class FuzzRun : IDisposable
{
    /// <summary>The last input, for the report.</summary>
    public string Input { get; protected set; } = "";

    /// <summary>Makes an input and feeds it; throws when what comes out is not as it must be.</summary>
    /// <returns>What became of it, a word for the counts.</returns>
    public abstract string Feed(Dice random);

    public abstract void Dispose();
}
