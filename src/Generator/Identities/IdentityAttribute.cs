namespace SinoRussia.Generator.Identities;

/// <summary>A permanent property of an identity.</summary>
/// <param name="Name">Lower-case letters and digits.</param>
/// <param name="Value">Of one line, without tabs.</param>
internal readonly record struct IdentityAttribute(string Name, string Value);
