using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Site;

namespace SinoRussia.Generator.Outputs.Data;

/// <summary>Writes one fact: the keys of docs/writing-facts.md under their own names, then those of its kind.</summary>
internal static class FactJson
{
    public static void Write(JsonMembers json, Fact fact)
    {
        json.Text("kind", fact.Kind.Noun());
        json.Text("id", fact.Id);
        json.Text("title", fact.Title);
        json.Text("page", PageAddress.Web(PagePaths.Of(fact)));
        json.Date("date", fact.Date);
        json.Prose("summary", fact.Summary);
        json.Reference("chapter", fact.Chapter);
        json.References("topics", fact.Topics);
        json.Number("importance", fact.Importance);
        WriteKind(json, fact);
        json.References("people", fact.People);
        json.References("organisations", fact.Organisations);
        json.References("documents", fact.Documents);
        json.References("places", fact.Places);
        json.References("terms", fact.Terms);
        json.References("related", fact.Related);
        json.References("caused_by", fact.CausedBy);
        json.Texts("also", fact.Also);
        json.Objects("native", fact.Native, n =>
        {
            json.Text("text", n.Text);
            json.Text("language", n.Language);
            json.Text("pinyin", n.Pinyin);
        });
        json.Objects("properties", fact.Properties, p =>
        {
            json.Text("key", p.Key);
            json.Prose("says", p.Says);
        });
        Evidence(json, fact.Sources, fact.Supplied);
        json.Objects("cards", fact.Cards, c => Write(json, c));
    }

    private static void WriteKind(JsonMembers json, Fact fact)
    {
        switch (fact)
        {
            case Person person:
                json.Text("surname", person.Surname);
                json.Date("born", person.Born);
                json.Date("died", person.Died);
                json.Reference("country", person.Country);
                json.Objects("offices", person.Offices, o =>
                {
                    json.Text("title", o.Title);
                    json.Date("from", o.From);
                    json.Date("to", o.To);
                    json.Reference("organisation", o.Organisation);
                });
                break;
            case Organisation organisation:
                json.Text("article", organisation.Article);
                json.Date("founded", organisation.Founded);
                json.Date("dissolved", organisation.Dissolved);
                json.Objects("members", organisation.Members, m =>
                {
                    json.Reference("member", m.Member);
                    json.Date("from", m.From);
                    json.Date("to", m.To);
                });
                break;
            case Document document:
                json.Text("form", document.Form);
                json.Date("in_force", document.InForce);
                json.References("parties", document.Parties);
                json.References("signed_by", document.SignedBy);
                json.Reference("signed_at", document.SignedAt);
                break;
            case Place place:
                json.Text("form", place.Form);
                json.Text("article", place.Article);
                json.Reference("within", place.Within);
                json.Date("from", place.From);
                json.Date("to", place.To);
                break;
            case Figure figure:
                json.Number("value", figure.Value);
                json.Number("upper", figure.Upper);
                json.Text("unit", figure.Unit);
                json.Text("currency", figure.Currency);
                json.Text("basis", figure.Basis);
                json.Text("bound", figure.Bound);
                json.References("said_by", figure.SaidBy);
                json.Text("compared_with", figure.ComparedWith);
                break;
            case Position position:
                json.References("holders", position.Holders);
                break;
            case Assessment assessment:
                json.References("holders", assessment.Holders);
                break;
            case Dispute dispute:
                json.Text("question", dispute.Question);
                json.References("concerns", dispute.Concerns);
                json.Objects("positions", dispute.Positions, p =>
                {
                    json.References("holders", p.Holders);
                    json.Prose("says", p.Says);
                    Evidence(json, p.Sources, p.Supplied);
                });
                json.Prose("accepted", dispute.Accepted);
                break;
            case Event or Term:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(fact));
        }
    }

    private static void Evidence(JsonMembers json, IReadOnlyList<Citation> sources, IReadOnlyList<SuppliedPoint> supplied)
    {
        json.Objects("sources", sources, c =>
        {
            json.Reference("seed", c.Seed);
            json.Number("paragraph", c.Paragraph);
            json.Text("words", c.Words);
            json.Text("says", c.Says);
            json.Text("note", c.Note);
            json.Text("sure", c.Sure?.Word());
            json.Text("error", c.Error?.Word());
        });
        json.Objects("supplied", supplied, s =>
        {
            json.Text("what", s.What);
            json.Text("sure", s.Sure.Word());
            json.Text("basis", s.Basis);
        });
    }

    private static void Write(JsonMembers json, CardSpec card)
    {
        json.Text("key", card.Key);
        json.Text("form", card.Form switch
        {
            CardForm.Date => "date",
            CardForm.QuestionAnswer => "question-answer",
            CardForm.Cloze => "cloze",
            CardForm.Holder => "holder",
            _ => throw new ArgumentOutOfRangeException(nameof(card)),
        });
        json.Text("ask", card.Ask);
        json.Text("answer", card.Answer);
        json.Text("cloze", card.Cloze);
        json.Reference("holder", card.Holder);
        json.Text("context", card.Context);
    }
}
