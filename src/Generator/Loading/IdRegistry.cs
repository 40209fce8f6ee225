using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading;

/// <summary>Sees that every id is taken once over all kinds, chapters, periods, topics and sources.</summary>
internal sealed class IdRegistry(DiagnosticBag bag)
{
    /// <summary>Who takes the id of a period.</summary>
    public const string PeriodItem = "a period";

    private readonly Dictionary<string, (string What, Location Location)> taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> broken = new(StringComparer.Ordinal);

    /// <summary>Ids whose references nobody reports: what they name was reported itself.</summary>
    public IReadOnlySet<string> Broken => broken;

    /// <summary>True when something was reported that holds nobody knows which ids.</summary>
    public bool HasUnread { get; private set; }

    /// <summary>Takes an id; false after an error was added because somebody has it already or no file can have it.</summary>
    /// <param name="what">Who takes it, with article: 'an event'.</param>
    public bool Take(string id, string what, Location location)
    {
        if ((what == PeriodItem ? Ids.PeriodProblem(id) : Ids.FileProblem(id)) is { } problem)
        {
            bag.Error(
                LoadingCodes.NoFileName, location, problem,
                id.Length > Ids.LongestId ? "shorten it, and every reference to it" : "add a word, such as the kind or the year");
            broken.Add(id);
            return false;
        }

        if (id.Length == 0 || taken.TryAdd(id, (what, location)))
            return true;
        var (owner, place) = taken[id];
        bag.Error(LoadingCodes.IdTaken, location, $"id '{id}' is taken; expected one that nothing else has", $"{owner} has it at {place}");
        broken.Add(id);
        return false;
    }

    /// <summary>Sees that an id of which there is only one can name a file; false after an error was added.</summary>
    public bool CanName(string id, Location location)
    {
        if (Ids.FileProblem(id) is not { } problem)
            return true;
        bag.Error(LoadingCodes.NoFileName, location, problem, "choose another one");
        return false;
    }

    /// <summary>Notes an id as it was written, and as it was probably meant and others write it.</summary>
    public void Break(string id)
    {
        broken.Add(id);
        broken.Add(Ids.Repaired(id));
    }

    /// <summary>Breaks what looks like an id in a file that is no YAML.</summary>
    public void BreakAllIn(SourceText source)
    {
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.Line(line).TrimStart(" -{");
            if (!text.StartsWith("id:", StringComparison.Ordinal))
                continue;
            var value = text[3..];
            var end = value.IndexOfAny(",}#");
            Break((end < 0 ? value : value[..end]).Trim(" \t\"'").ToString());
        }
    }

    /// <summary>
    /// Breaks the ids of a file that is not read or lies where nothing reads it; all that are unknown when it cannot be looked into.
    /// </summary>
    public void Lose(string path)
    {
        if (LostText.Of(path) is { } text)
            BreakAllIn(text);
        else
            HasUnread = true;
    }

    /// <summary>Notes that a folder could not be listed.</summary>
    public void LoseFolder() => HasUnread = true;
}
