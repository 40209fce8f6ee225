namespace SinoRussia.Generator.Proofreading;

/// <summary>Codes of what reads badly or is missing from a chapter; permanent.</summary>
internal static class ProofreadingCodes
{
    public const string BareLink = "SR311";
    public const string PresentTense = "SR312";
    public const string HolderUnnamed = "SR313";
    public const string OfficeTwoWays = "SR314";
    public const string NameTwoWays = "SR315";
    public const string LongTitle = "SR316";

    public const string ChapterLength = "SR321";
    public const string ChapterParts = "SR322";
    public const string Outline = "SR323";
    public const string LinkedTwice = "SR324";
    public const string ManyLinks = "SR325";
    public const string Instruction = "SR326";
    public const string BoldTwice = "SR327";
}
