namespace SinoRussia.Generator.Wording;

/// <summary>What a piece of a pattern is.</summary>
internal enum WordPartKind
{
    /// <summary>Words as they stand.</summary>
    Text,

    /// <summary>Where a value is put, '{name}'.</summary>
    Place,

    /// <summary>The '[' of '[words]({name})'; the value of the name is the address.</summary>
    LinkStart,

    /// <summary>The end of the same.</summary>
    LinkEnd,

    /// <summary>One of the few tags: '&lt;b&gt;'.</summary>
    TagStart,

    /// <summary>The end of the same.</summary>
    TagEnd,
}
