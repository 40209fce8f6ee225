using SinoRussia.Generator.Timelines;

namespace SinoRussia.Generator.Outputs.Drawings;

/// <summary>A point of a map with its words.</summary>
/// <param name="Number">By which the table beside the map lists it.</param>
/// <param name="Line">Its name beside it; null where there is no room, and its number stands there instead.</param>
internal sealed record MapLabel(int Number, string Name, int X, int Y, TextLine? Line, TextLine NumberLine);
