namespace SinoRussia.Generator.Wording;

/// <summary>The codes of what can be wrong with the words of the interface; each has a section in docs/diagnostics.md.</summary>
internal static class WordingCodes
{
    /// <summary>The guide is in a language that has no table of words.</summary>
    public const string NoTable = "SR431";

    /// <summary>A template asks for a word that the table has not, or gives it other values than it has places for.</summary>
    public const string UnknownWord = "SR432";

    /// <summary>A table cannot be read, lacks words, or a value in it is not as it must be.</summary>
    public const string BadTable = "SR433";

    /// <summary>A table has a word that nobody asks for.</summary>
    public const string UnaskedWord = "SR434";
}
