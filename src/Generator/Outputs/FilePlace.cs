namespace SinoRussia.Generator.Outputs;

/// <summary>Where a file stands among all files of a site, whatever order they are made in.</summary>
/// <param name="Output">Place of its output in the list of outputs.</param>
/// <param name="Number">Its own place among the files of the output, from 0: announced pages come first.</param>
internal readonly record struct FilePlace(int Output, int Number) : IComparable<FilePlace>
{
    public int CompareTo(FilePlace other) => (Output, Number).CompareTo((other.Output, other.Number));

    public static bool operator <(FilePlace one, FilePlace other) => one.CompareTo(other) < 0;

    public static bool operator >(FilePlace one, FilePlace other) => one.CompareTo(other) > 0;

    public static bool operator <=(FilePlace one, FilePlace other) => one.CompareTo(other) <= 0;

    public static bool operator >=(FilePlace one, FilePlace other) => one.CompareTo(other) >= 0;
}
