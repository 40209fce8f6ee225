namespace SinoRussia.Generator.Diagnostics;

/// <summary>A place in a source file that a diagnostic points to.</summary>
/// <param name="File">Path as the user would type it: relative to the working folder, with '/'.</param>
/// <param name="Line">Line, counted from 1; 0 when the whole file is meant.</param>
/// <param name="Column">Column in UTF-16 units, counted from 1; 0 when the whole line is meant.</param>
internal readonly record struct Location(string File, int Line = 0, int Column = 0) : IComparable<Location>
{
    /// <summary>Reading order: file by ordinal path, then line, then column.</summary>
    public int CompareTo(Location other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : (Line, Column).CompareTo((other.Line, other.Column));
    }

    /// <summary>file:line:column, leaving out what is 0.</summary>
    public override string ToString() =>
        Line == 0 ? File : Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";
}
