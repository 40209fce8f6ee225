namespace SinoRussia.Generator.Tests.Adopting;

/// <param name="Condition">As written under `if`; empty when the step always runs.</param>
internal sealed record WorkflowStep(string Name, string Run, string Condition);
