using Scriban.Parsing;
using Scriban.Runtime;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.TemplateFaults;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.TemplateWords;

/// <summary>The words of the interface as templates ask for them: 'words.chapter.in_short'.</summary>
internal static class WordGroup
{
    public const string Name = "words";

    /// <summary>All words of a table, groups within groups; words alone are strings, the others functions.</summary>
    public static ScriptObject Of(InterfaceWords words)
    {
        var root = new ScriptObject();
        foreach (var entry in words.Table.Entries.Values)
        {
            var names = entry.Key.Split('.');
            var group = root;
            foreach (var name in names[..^1])
            {
                if (!group.TryGetValue(name, out var inner) || inner is not ScriptObject)
                    group.SetValue(name, inner = new ScriptObject(), readOnly: true);
                group = (ScriptObject)inner;
            }

            group.SetValue(names[^1], entry.IsPlain ? entry.Other.Text : new WordFunction(words, entry), readOnly: true);
        }

        return root;
    }

    /// <summary>What is wrong with a template that asks for a word; null when nothing is.</summary>
    public static TemplateFault? Check(InterfaceWords words, WordAsk ask)
    {
        if (ask.Key.Length == 0 || ask.IsGroup)
            return words.Table.Entries.Keys.Any(k => k.StartsWith(ask.Key + ".", StringComparison.Ordinal)) ? null : Unknown(words, ask);
        return words.Find(ask.Key) is { } entry ? Misfit(entry, ask.Given, ask.Span) : Unknown(words, ask);
    }

    /// <summary>Null when exactly the values are given that an entry has places for.</summary>
    public static TemplateFault? Misfit(WordEntry entry, IReadOnlyCollection<string> given, SourceSpan span)
    {
        if (given.FirstOrDefault(g => !entry.Places.Contains(g)) is { } unknown)
        {
            return new TemplateFault(
                WordingCodes.UnknownWord, span, $"'words.{entry.Key}' has no place for '{unknown}'",
                entry.Places.Count == 0 ? "it is words alone" : $"expected {string.Join(", ", entry.Places.Select(p => $"{p}:"))}");
        }

        return entry.Places.FirstOrDefault(p => !given.Contains(p)) is { } absent
            ? new TemplateFault(
                WordingCodes.UnknownWord, span, $"'words.{entry.Key}' is not given its '{absent}'",
                $"write words.{entry.Key} {absent}: value")
            : null;
    }

    private static TemplateFault Unknown(InterfaceWords words, WordAsk ask) => new(
        WordingCodes.UnknownWord, ask.Span, $"there are no words '{ask.Key}' in {words.Table.File}",
        Nearest.Hint(ask.Key, words.Table.Entries.Keys));
}
