namespace SinoRussia.Generator.Facts;

/// <summary>A point on the earth, to a tenth of a degree.</summary>
/// <param name="Latitude">In degrees north, -90 to 90; south is negative.</param>
/// <param name="Longitude">In degrees east, -180 to 180; west is negative.</param>
internal readonly record struct GeoPoint(decimal Latitude, decimal Longitude);
