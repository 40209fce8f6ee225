namespace SinoRussia.Generator.Tests.Safety.Fuzz;

/// <summary>Something that is fed with anything.</summary>
/// <param name="Name">For the log and for playing again.</param>
/// <param name="Short">Inputs in every run of the tests.</param>
/// <param name="Long">Inputs with SINORUSSIA_FUZZ=long.</param>
/// <param name="Open">Makes what takes one input after another, from a random number generator of its own each; it throws when anything is
/// wrong.</param>
internal sealed record FuzzTarget(string Name, int Short, int Long, Func<FuzzRun> Open);
