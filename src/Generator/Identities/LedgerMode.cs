namespace SinoRussia.Generator.Identities;

/// <summary>What a run does about identities that are not in the ledger as they stand.</summary>
internal enum LedgerMode
{
    /// <summary>Says so in one warning: while one writes, the ledger is always behind.</summary>
    Warn,

    /// <summary>Refuses each: nothing may reach learners that the ledger does not know.</summary>
    Demand,

    /// <summary>Says nothing: the ledger is about to be brought up to date.</summary>
    Renew,
}
