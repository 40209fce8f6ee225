namespace SinoRussia.Generator.Cli;

/// <summary>How findings are written; all formats carry the same findings.</summary>
internal enum ReportFormat
{
    /// <summary>file:line:column: error CODE: message, unwrapped so that terminals make it clickable.</summary>
    Text,

    /// <summary>GitHub's workflow commands, which become annotations.</summary>
    Github,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>A JSON array, one object a finding.</summary>
    Json,
}
