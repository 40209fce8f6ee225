namespace SinoRussia.Generator.Linking;

/// <summary>Every id that has a page, and who points to whom.</summary>
internal sealed class LinkGraph
{
    /// <summary>The target an id names; null when nothing of that name has a page.</summary>
    public LinkTarget? Find(string id) => throw new NotImplementedException();

    /// <summary>Everything that points to the id, by reference or in prose: chapters by number, then facts by kind and date; each once.</summary>
    public IReadOnlyList<LinkTarget> BacklinksOf(string id) => throw new NotImplementedException();
}
