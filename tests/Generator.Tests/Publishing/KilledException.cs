namespace SinoRussia.Generator.Tests.Publishing;

/// <summary>What ends a build in a test as a kill does: nothing catches it, nothing is tidied up.</summary>
public sealed class KilledException : Exception;
