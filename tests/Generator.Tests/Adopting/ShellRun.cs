namespace SinoRussia.Generator.Tests.Adopting;

/// <summary>What commands said.</summary>
internal sealed record ShellRun(int Code, string Output, string Error);
