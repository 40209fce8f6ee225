namespace SinoRussia.Generator.Facts;

/// <summary>How sure the curators are of something no source document says.</summary>
internal enum Certainty
{
    Certain,
    Probable,
    Open,
}
