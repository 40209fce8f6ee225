namespace SinoRussia.Generator.Outputs.Book;

/// <summary>Names of the parts behind the chapters that are no kind of fact, as files and in anchors.</summary>
internal static class BookParts
{
    public const string Chronology = "chronology";
    public const string Corrections = "corrections";
    public const string Sources = "sources";
    public const string Notes = "notes";
}
