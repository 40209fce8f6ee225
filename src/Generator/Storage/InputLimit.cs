namespace SinoRussia.Generator.Storage;

/// <summary>How much a file of some kind may hold.</summary>
/// <param name="Bytes">The most it may have.</param>
/// <param name="What">The kind, with article, for messages: 'a chapter'.</param>
/// <param name="Cure">What to do with one that is larger.</param>
internal sealed record InputLimit(long Bytes, string What, string Cure)
{
    public static InputLimit Facts { get; } = new(
        2 << 20, "a file of facts", "divide it: facts of one kind may stand in any number of files");

    public static InputLimit Chapter { get; } = new(256 << 10, "a chapter", "divide it into several chapters");

    public static InputLimit SourceRecord { get; } = new(1 << 20, "the record of a source", "see what has got into it");

    public static InputLimit Fingerprints { get; } = new(
        64 << 20, "a file of fingerprints", "make it again with 'sinorussia seeds index FOLDER'");

    public static InputLimit SourceText { get; } = new(64 << 20, "a source document", "divide it into several sources");

    public static InputLimit Ledger { get; } = new(64 << 20, "a ledger", "take the file from the last published version");

    public static InputLimit Template { get; } = new(1 << 20, "a template", "divide it and include the parts");

    public static InputLimit Asset { get; } = new(16 << 20, "a style, script or picture", "publish it beside the site");

    /// <summary>What a file beyond it is.</summary>
    public string Passed =>
        $"the file is larger than {(Bytes < 1 << 20 ? $"{Bytes >> 10} KB" : $"{Bytes >> 20} MB")}, as much as {What} may hold";
}
