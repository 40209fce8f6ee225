using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Seeds;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Data;

/// <summary>Writes data/facts.json: what the content holds, in its own order and with its own keys.</summary>
/// <remarks>Members without a value are left out, lists without an item too.</remarks>
internal static class FactsJson
{
    /// <summary>The schema that lies beside the file.</summary>
    public const string Schema = "facts.schema.json";

    public static ReadOnlyMemory<byte> Write(StudyGuide guide) => JsonText.Of(writer =>
    {
        var json = new JsonMembers(writer, guide.Plain, guide.Words);
        json.Text("$schema", Schema);
        json.Object("subject", () => Write(json, guide.Corpus.Subject));
        json.Objects("periods", guide.Corpus.Periods, p => Write(json, p));
        json.Objects("topics", guide.Corpus.Topics, t => Write(json, t));
        json.Objects("chapters", guide.Corpus.Chapters, c => Write(json, c));
        json.Objects("sources", guide.Corpus.Seeds, s => Write(json, s));
        json.Objects("facts", guide.Corpus.Facts, f => FactJson.Write(json, f));
        json.Objects("withdrawn", guide.Corpus.RetiredChapters.Select(c => (c.Id, PagePaths.OfChapter(c.Id), c.Retirement!))
            .Concat(guide.Corpus.RetiredFacts.Select(f => (f.Id, PagePaths.Of(f), f.Retirement!))), w => Write(json, w));
    });

    private static void Write(JsonMembers json, (string Id, string Page, Retirement Retirement) withdrawn)
    {
        json.Text("id", withdrawn.Id);
        json.Text("page", PageAddress.Web(withdrawn.Page));
        json.Text("why", withdrawn.Retirement.Why);
        json.Reference("replaced_by", withdrawn.Retirement.ReplacedBy);
    }

    private static void Write(JsonMembers json, Subject subject)
    {
        json.Text("id", subject.Id);
        json.Text("title", subject.Title);
        json.Text("tagline", subject.Tagline);
        json.Prose("description", subject.Description);
        json.Text("language", subject.Language);
        json.Text("tag", subject.Tag);
        json.Text("deck", subject.Deck);
        json.Text("licence", subject.Licence);
        json.Text("address", subject.Address);
    }

    private static void Write(JsonMembers json, Period period)
    {
        json.Text("id", period.Id);
        json.Text("title", period.Title);
        json.Date("date", period.Date);
        json.Prose("summary", period.Summary);
    }

    private static void Write(JsonMembers json, Topic topic)
    {
        json.Text("id", topic.Id);
        json.Text("title", topic.Title);
        json.Prose("summary", topic.Summary);
    }

    private static void Write(JsonMembers json, Chapter chapter)
    {
        json.Text("id", chapter.Id);
        json.Number("number", chapter.Number);
        json.Text("title", chapter.Title);
        json.Text("page", PageAddress.Web(PagePaths.OfChapter(chapter.Id)));
        json.Text("period", chapter.Period.Id);
        json.Date("date", chapter.Date);
        json.Texts("objectives", chapter.Objectives.Select(o => o.Text));
        json.Prose("before", chapter.Before);
        json.Prose("body", chapter.Body);
        json.Prose("summary", chapter.Summary);
        json.Objects("questions", chapter.Questions, q =>
        {
            json.Text("ask", q.Ask.Text);
            json.Texts("outline", q.Outline.Select(o => o.Text));
        });
        json.Objects("reading", chapter.Reading, r =>
        {
            json.Text("kind", r.Kind);
            json.Text("authors", r.Authors);
            json.Text("title", r.Title);
            json.Text("published", r.Published);
            json.Date("year", r.Year);
            json.Text("why", r.Why);
        });
    }

    private static void Write(JsonMembers json, Seed seed)
    {
        json.Text("id", seed.Id);
        json.Text("title", seed.Title);
        json.Text("page", PageAddress.Web(PagePaths.OfSeed(seed.Id)));
        json.Text("short", seed.Short);
        json.Text("author", seed.Author);
        json.Text("publisher", seed.Publisher);
        json.Date("date", seed.Date);
        json.Text("language", seed.Language);
        json.Text("translation", seed.Translation);
        json.Text("reliability", seed.Reliability);
        json.Text("sha256", seed.Sha256);
        json.Number("paragraphs", seed.Paragraphs.Count);
        json.Objects("not_used", seed.NotUsed, u =>
        {
            json.Number("paragraph", u.Paragraph);
            json.Text("reason", u.Reason);
        });
    }
}
