namespace SinoRussia.Generator.Writing;

/// <summary>What a format may have room for besides text; views ask for these, never for the format itself.</summary>
[Flags]
internal enum Abilities
{
    None = 0,

    /// <summary>Drawings whose marks are links.</summary>
    Drawings = 1,

    /// <summary>What a page says, as JSON-LD for other programs.</summary>
    LinkedData = 2,

    /// <summary>Scripts run: links may choose what the page of review or of search shows first.</summary>
    Scripts = 4,
}
