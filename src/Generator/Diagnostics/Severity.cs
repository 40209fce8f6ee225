namespace SinoRussia.Generator.Diagnostics;

/// <summary>How much a finding weighs: an error stops the build, a warning does not.</summary>
internal enum Severity
{
    Warning,
    Error,
}
