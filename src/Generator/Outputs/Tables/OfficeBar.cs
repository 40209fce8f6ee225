using SinoRussia.Generator.Timelines;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Tables;

/// <summary>Somebody's years in an office.</summary>
/// <param name="Side">From 0.</param>
/// <param name="Text">Where the name stands.</param>
/// <param name="FromLeft">True when the name begins there, false when it ends there.</param>
internal sealed record OfficeBar(LinkView Link, int Side, int Left, int Top, int Width, int Height, Corner Text, bool FromLeft);
