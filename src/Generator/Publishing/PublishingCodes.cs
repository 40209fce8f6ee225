namespace SinoRussia.Generator.Publishing;

/// <summary>The codes of output checks (SR5xx) and of publishing (SR6xx); docs/diagnostics.md explains each.</summary>
internal static class PublishingCodes
{
    public const string PathTwice = "SR501";
    public const string BadPath = "SR502";
    public const string DeadLink = "SR503";
    public const string DeadAnchor = "SR504";
    public const string TooDeep = "SR505";
    public const string PagePolicy = "SR506";
    public const string NotOurFolder = "SR601";
    public const string CannotWrite = "SR602";
    public const string Drift = "SR603";
    public const string OtherBuild = "SR604";
    public const string InTheWay = "SR605";
    public const string OldSiteLeft = "SR606";
    public const string Foreign = "SR607";
}
