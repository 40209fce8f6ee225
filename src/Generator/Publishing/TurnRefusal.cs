namespace SinoRussia.Generator.Publishing;

/// <summary>Why a turn was not given.</summary>
internal enum TurnRefusal
{
    /// <summary>Another build has it.</summary>
    Busy,

    /// <summary>Something of that name is there that no build of ours made.</summary>
    Foreign,
}
