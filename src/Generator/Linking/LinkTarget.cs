namespace SinoRussia.Generator.Linking;

/// <summary>Something that has a page of its own.</summary>
/// <param name="Id">Unique over the whole content.</param>
/// <param name="Title">What its page and lists are headed by.</param>
/// <param name="Kind">Its noun: a fact kind's, 'chapter', 'topic' or 'source'.</param>
/// <param name="Page">Path of its page from the root of the site, without extension: 'events/li-peng-yeltsin-new-york'.</param>
internal sealed record LinkTarget(string Id, string Title, string Kind, string Page)
{
    /// <summary>How text names it: the short name of a source document that has one, else the title.</summary>
    public string Name { get; init; } = Title;

    /// <summary>The article that the name has within a sentence, 'the'; null for none.</summary>
    public string? Article { get; init; }
}
