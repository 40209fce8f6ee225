namespace SinoRussia.Generator.Timelines;

/// <summary>How an end of an extent is drawn.</summary>
internal enum ExtentEdge
{
    Sure,

    /// <summary>Approximate, uncertain or one of several: dashed.</summary>
    Unsure,

    /// <summary>Goes on without limit: an arrow.</summary>
    Open,

    /// <summary>It ended, nobody says when: a dashed tail of a fixed length.</summary>
    Unknown,
}
