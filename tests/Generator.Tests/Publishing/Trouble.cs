namespace SinoRussia.Generator.Tests.Publishing;

/// <summary>How a step goes wrong.</summary>
public enum Trouble
{
    /// <summary>The step fails, as on a full disk; everything after it works.</summary>
    Fails,

    /// <summary>The step and every one after it fail, as on a disk that was pulled out.</summary>
    FailsForGood,

    /// <summary>The process ends before the step.</summary>
    KilledBefore,

    /// <summary>The process ends right after the step.</summary>
    KilledAfter,
}
