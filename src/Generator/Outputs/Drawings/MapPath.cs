namespace SinoRussia.Generator.Outputs.Drawings;

/// <summary>A line of a map.</summary>
/// <param name="Number">By which the table beside the map lists it.</param>
/// <param name="Points">As SVG has them: "10,20 30,40".</param>
/// <param name="X">Of the middle of the disc with its number.</param>
internal sealed record MapPath(int Number, string Name, string Kind, string Points, int X, int Y);
