using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Loading.Yaml;

/// <summary>A key and its value.</summary>
internal sealed record MapEntry(string Key, Location KeyStart, Node Value);
