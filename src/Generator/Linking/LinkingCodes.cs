namespace SinoRussia.Generator.Linking;

/// <summary>Codes of what can be wrong with references and links; permanent.</summary>
internal static class LinkingCodes
{
    public const string NamesNothing = "SR301";
    public const string WrongKind = "SR302";
    public const string ToItself = "SR303";
    public const string NoPage = "SR304";
    public const string LinkOnCard = "SR305";
    public const string BadLink = "SR306";
    public const string Unmentioned = "SR307";
    public const string OtherTime = "SR308";
    public const string Retired = "SR309";
    public const string UntakenMarkup = "SR310";
}
