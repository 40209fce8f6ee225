namespace SinoRussia.Generator.Loading;

/// <summary>Codes of what can be wrong with the files themselves; permanent.</summary>
internal static class LoadingCodes
{
    public const string Missing = "SR101";
    public const string OutOfPlace = "SR102";
    public const string NotYaml = "SR104";
    public const string Tab = "SR105";
    public const string KeyTwice = "SR106";
    public const string AnchorOrTag = "SR107";
    public const string SeveralDocuments = "SR108";
    public const string LinesJoined = "SR109";
    public const string WrongShape = "SR110";
    public const string NoValue = "SR111";
    public const string UnknownKey = "SR112";
    public const string MissingKey = "SR113";
    public const string NotAnId = "SR114";
    public const string IdTaken = "SR115";
    public const string NotAnAllowedWord = "SR116";
    public const string NotANumber = "SR117";
    public const string NotADate = "SR118";
    public const string SeveralLines = "SR119";
    public const string Malformed = "SR120";
    public const string TooFew = "SR121";
    public const string TwiceInList = "SR122";
    public const string CardForm = "SR123";
    public const string ChapterFile = "SR124";
    public const string SeedFile = "SR125";
    public const string CommaSplit = "SR126";
    public const string EarlierForm = "SR127";
    public const string MergeMark = "SR128";
    public const string DroppedText = "SR129";
    public const string HiddenCharacter = "SR135";
    public const string BeyondLimits = "SR136";
    public const string NoFileName = "SR137";
    public const string NotCoordinates = "SR460";
}
