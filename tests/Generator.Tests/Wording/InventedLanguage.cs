using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Identities;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Loading;
using SinoRussia.Generator.Outputs;
using SinoRussia.Generator.Pipeline;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;
using SinoRussia.Generator.Tests.Snapshots;
using SinoRussia.Generator.Typesetting;
using SinoRussia.Generator.Wording;
using Xunit;

namespace SinoRussia.Generator.Tests.Wording;

/// <summary>
/// The small sample in a language that nobody speaks: every word of the interface in Georgian letters, every text of the content in Greek
/// ones. What is left in Latin letters was written into a template, a script or the program.
/// </summary>
internal static partial class InventedLanguage
{
    /// <summary>Kept by ISO 639-2 for languages of one's own.</summary>
    public const string Tag = "qaa";

    /// <summary>What has a meaning besides its words: locales, alphabets, signs.</summary>
    private static readonly string[] Kept = ["scripts.review.dates", "index.alphabet", "figure.thousands", "figure.decimal"];

    /// <summary>All files of all outputs.</summary>
    /// <param name="planted">A template that replaces the one of the same name; null for none.</param>
    public static IReadOnlyList<OutputFile> Render((string Name, string Text)? planted = null)
    {
        using var own = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(own.Path, "words"));
        File.WriteAllText(Path.Combine(own.Path, "words", Tag + ".yaml"), Table());
        if (planted is { } template)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(own.Path, template.Name))!);
            File.WriteAllText(Path.Combine(own.Path, template.Name), template.Text);
        }

        var bag = new DiagnosticBag();
        var files = new TemplateFiles([Repository.Templates, own.Path], new());
        var engine = TemplateEngine.Parse(files, bag);
        var corpus = CorpusOf(bag);
        var words = TemplateStage.Speak(engine, files, corpus.Subject, bag)!;
        Assert.Empty(bag.InReadingOrder());
        var links = LinkGraph.Build(corpus, bag);
        var before = StudyGuideBuilder.Build(corpus, links, Ledger.None, words);
        var identities = OutputStage.IdentitiesOf(new CheckedContent(before, engine, files), bag);
        IReadOnlyList<Identity> all =
        [
            .. before.Identities.ExceptBy(identities.Select(i => (i.Kind, i.Id)), i => (i.Kind, i.Id)), .. identities,
        ];
        var ledger = LedgerUpdate.Run(Ledger.None, all, 1_800_000_000).Ledger;
        var stage = new OutputStage(StudyGuideBuilder.Build(corpus, links, ledger, words), engine, files);
        var rendered = AllOutputs.List.SelectMany(o => stage.Render(o, bag).Files).ToList();
        Assert.DoesNotContain(bag.InReadingOrder(), d => d.Severity == Severity.Error);
        return rendered;
    }

    /// <summary>
    /// What readers are shown as it was typed, whatever the language: names of formats, licences, ids, words cited of documents.
    /// </summary>
    public static IReadOnlyList<string> AsTyped { get; } = Typed();

    private static Corpus CorpusOf(DiagnosticBag bag)
    {
        var sample = Repository.Sample("small");
        var corpus = CorpusLoader.Load(Path.Combine(sample, "content"), Path.Combine(sample, "seeds"), bag)!;
        return new ReaderTexts(Greek, GreekMarkdown).In(corpus with
        {
            Subject = corpus.Subject with { Language = Tag, Address = "https://example.org/" },
        });
    }

    private static string[] Typed()
    {
        var corpus = CorpusOf(new DiagnosticBag());
        IEnumerable<string?> texts =
        [
            "BibTeX", "CSL-JSON", "Mnemosyne", corpus.Subject.Licence, corpus.Subject.Deck, corpus.Subject.Tag, corpus.Subject.Id,
            .. corpus.Facts.SelectMany(f => f.Native).SelectMany(n => new[] { n.Text, n.Pinyin }),
            .. corpus.Seeds.Select(s => s.Sha256),
            .. corpus.Facts.SelectMany(f => f.AllCitations).Select(c => c.Words),
        ];
        return [.. texts.OfType<string>().Where(t => t.Length > 0).Distinct().OrderByDescending(t => t.Length)];
    }

    /// <summary>The English table with the letters of every wording changed, places, links and tags left as they are.</summary>
    private static string Table()
    {
        var table = new StringBuilder();
        var open = Array.Empty<string>();
        foreach (var entry in InterfaceWords.English.Table.Entries.Values)
        {
            var names = entry.Key.Split('.');
            var shared = open.Zip(names).TakeWhile(p => p.First == p.Second).Count();
            for (var depth = shared; depth < names.Length; depth++)
            {
                var value = depth < names.Length - 1 || entry.Forms.Count > 1 ? "" : " " + Quoted(entry, entry.Other);
                table.Append(' ', 2 * depth).Append(names[depth]).Append(':').Append(value).Append('\n');
            }

            foreach (var (category, form) in entry.Forms.Where(_ => entry.Forms.Count > 1))
                table.Append(' ', 2 * names.Length).Append(category).Append(": ").Append(Quoted(entry, form)).Append('\n');
            open = names;
        }

        return table.ToString();
    }

    private static string Quoted(WordEntry entry, WordPattern form)
    {
        var text = Kept.Contains(entry.Key) ? form.Text : string.Concat(form.Parts.Select(p => p.Kind switch
        {
            WordPartKind.Text => Shifted(p.Text, 'ა'),
            WordPartKind.Place => $"{{{p.Text}}}",
            WordPartKind.LinkStart => "[",
            WordPartKind.LinkEnd => $"]({{{p.Text}}})",
            WordPartKind.TagStart => $"<{p.Text}>",
            _ => $"</{p.Text}>",
        }));
        return JsonSerializer.Serialize(text);
    }

    private static string Greek(string text) => Shifted(text, 'α');

    private static string GreekMarkdown(string text)
    {
        var changed = new StringBuilder();
        var at = 0;
        foreach (Match kept in Markup().Matches(text))
        {
            changed.Append(Greek(text[at..kept.Index])).Append(kept.Value);
            at = kept.Index + kept.Length;
        }

        return changed.Append(Greek(text[at..])).ToString();
    }

    private static string Shifted(string text, char first) =>
        string.Concat(text.Select(c => char.IsAsciiLetter(c) ? (char)(first + (char.ToLowerInvariant(c) - 'a') % 24) : c));

    /// <summary>Ids of links, addresses, and the numbers of gaps.</summary>
    [GeneratedRegex(@"\[\[[a-z0-9-]+|\]\([^)]*\)|\{\{c\d+::")]
    private static partial Regex Markup();
}
