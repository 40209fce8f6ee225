using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Outputs.Pages;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>Fills the fields of notes, in the order of <see cref="NoteTypes"/>.</summary>
internal sealed class NoteFields(StudyGuide guide, ITemplateEngine templates, DiagnosticBag bag)
{
    private readonly PageScope scope = new(new GuideLookup(guide, new CardEdition()), PagePaths.Home);

    public IReadOnlyList<string> Of(Card card)
    {
        var fact = card.Fact;
        var citations = CitationView.Of(scope, fact.AllCitations);
        var corrections = citations.Where(c => c.IsForCards).ToList();
        IEnumerable<Dispute> disputes = fact is Dispute own ? [own] : scope.Lookup.DisputesOn(fact);
        var disputed = disputes.Select(d => DisputeView.Of(scope, d)).ToList();
        return
        [
            card.Form == CardForm.Cloze ? FieldText.OfCloze(card.Question, TitleOf) : FieldText.OfLine(card.Question, TitleOf),
            FieldText.OfLine(card.Answer, TitleOf),
            FieldText.OfPlain(card.Holder ?? ""),
            FieldText.OfLine(card.Context, TitleOf),
            Render("source", new SourceField(citations, SuppliedView.Of(scope, fact.Supplied))),
            corrections.Count == 0 ? "" : Render("correction", new CorrectionField(corrections)),
            disputed.Count == 0 ? "" : Render("dispute", new DisputeField(disputed)),
            FieldText.OfPlain(card.Chapter.Chapter.Title),
            FieldText.OfPlain(KindWords.One(fact.Kind)),
            FieldText.OfPlain(guide.Book.Subject.Address is { Length: > 0 } address ? $"{address}{PagePaths.Of(fact)}.html" : PagePaths.Of(fact)),
            card.Withdrawn is { } why ? Render("notice", new NoticeField(new HtmlText(FieldText.OfLine(why, TitleOf)))) : "",
            "", "", "", "", // the spare fields and the learner's own
        ];
    }

    private string TitleOf(string id) => guide.Links.NameOf(id);

    private string Render(string field, object model) =>
        templates.Render($"{NoteTypes.Folder}/{field}.html.sbn", model, bag) is { } html ? FieldText.Finish(html) : "";
}

/// <summary>What templates/anki/source.html.sbn shows.</summary>
internal sealed record SourceField(IReadOnlyList<CitationView> Citations, IReadOnlyList<SuppliedView> Supplied);

/// <summary>What templates/anki/correction.html.sbn shows.</summary>
/// <param name="Corrections">Each says something else than the fact, and not in wording only.</param>
internal sealed record CorrectionField(IReadOnlyList<CitationView> Corrections);

/// <summary>What templates/anki/notice.html.sbn shows.</summary>
/// <param name="Withdrawn">Why the card is withdrawn.</param>
internal sealed record NoticeField(HtmlText Withdrawn);

/// <summary>What templates/anki/dispute.html.sbn shows.</summary>
internal sealed record DisputeField(IReadOnlyList<DisputeView> Disputes);
