using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading;

/// <summary>Reads YAML files of one mapping or of a list of mappings, and keeps the ids of what is not whole.</summary>
internal sealed class FileReader(IdRegistry ids, DiagnosticBag bag)
{
    private readonly ReadAhead<(SourceText? Source, Node? Root)> trees = new((file, own) =>
        SourceText.Read(file.Path, file.Name, file.Root, file.Limit, own) is { } source
            ? (source, TreeBuilder.Build(source, own))
            : (null, null));

    /// <summary>Begins to read files that will be asked for.</summary>
    public void Begin(IEnumerable<ContentFile> files) => trees.Begin(files);

    /// <summary>A file of one mapping; null after an error about the file as a whole.</summary>
    /// <param name="what">What it holds, with article: 'the subject'.</param>
    public Read<T>? ReadOne<T>(ContentFile file, string what, Func<MapReader, T> read)
        where T : class
    {
        var before = bag.ErrorCount;
        return ReadTree(file) is { } root ? ReadMap(root, "the file", what, read, before) : null;
    }

    /// <summary>A file of a list of mappings with ids; those of files and items that cannot be read are noted as broken.</summary>
    /// <param name="what">What an item is, with article: 'an event'.</param>
    /// <param name="list">What they are together: 'events'.</param>
    /// <param name="mayHaveHead">True where the list may stand below what the file says for all its items.</param>
    public IReadOnlyList<Read<T>> ReadList<T>(
        ContentFile file, string what, string list, Func<MapReader, T> read, Func<T, (string Id, Location Location)> identify,
        bool mayHaveHead = false)
        where T : class
    {
        if (ReadTree(file) is not { } root)
            return [];
        if (ListOf(root, list, mayHaveHead) is not { } items)
        {
            ids.Lose(file.Path);
            return [];
        }

        var (found, before) = (new List<Read<T>>(), bag.Count);
        foreach (var item in items.Items)
        {
            // What is wrong with the rest would not be told, and is not looked for.
            if (bag.Count - before > DiagnosticBag.MostOfAFile)
            {
                if (item is MapNode rest && rest.Find("id")?.Value is ScalarNode named)
                    ids.Break(named.Text);
                continue;
            }

            if (ReadMap(item, "an item of the list", what, read, bag.ErrorCount) is not { } result)
                continue;
            var (id, location) = identify(result.Value);
            found.Add(ids.Take(id, what, location) ? result : result with { IsWhole = false });
        }

        return found;
    }

    private ListNode? ListOf(Node root, string list, bool mayHaveHead) =>
        mayHaveHead && FileHead.IsAt(root) ? FileHead.ReadFacts((MapNode)root, list, bag)
        : ValueReader.Expect<ListNode>(root, "the file", $"a list of {list}", bag);

    private Read<T>? ReadMap<T>(Node node, string name, string what, Func<MapReader, T> read, int before)
        where T : class
    {
        if (ValueReader.Expect<MapNode>(node, name, $"a mapping with the keys of {what}", bag) is not { } map)
            return null;
        var reader = new MapReader(map, what, bag);
        var value = read(reader);
        reader.ReportKeys();
        var isWhole = bag.ErrorCount == before && !map.IsFlawed;
        if (!isWhole && reader.NodeIfAny("id") is ScalarNode id)
            ids.Break(id.Text);
        return new Read<T>(value, isWhole);
    }

    private Node? ReadTree(ContentFile file)
    {
        var (source, root) = trees.Take(file, bag);
        if (source is null)
            ids.Lose(file.Path);
        else if (root is null)
            ids.BreakAllIn(source);
        return root;
    }
}
