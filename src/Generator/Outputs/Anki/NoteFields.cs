using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Markup;
using SinoRussia.Generator.Site;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;
using SinoRussia.Generator.Views;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>Fills the fields of notes, in the order of <see cref="NoteTypes"/>.</summary>
internal sealed class NoteFields(SiteMap site, TemplateEngine templates, DiagnosticBag bag)
{
    // Cards have no pages beside them, so that it does not matter from where their links would lead.
    private readonly PageScope scope = new(site, new CardWriting(), PagePaths.Home);

    public IReadOnlyList<string> Of(Card card)
    {
        var (fact, subject) = (card.Fact, site.Guide.Corpus.Subject);
        var evidence = site.Guide.DigestOf(fact).Evidence;
        var corrections = CitationView.AllOf(scope, card.Corrections);
        var disputed = scope.Lookup.DisputesAbout(fact).Select(d => new DisputedMatter(scope.Words(d.Question))).ToList();
        return
        [
            card.Form == CardForm.Cloze ? FieldText.OfCloze(card.Question, NameOf) : FieldText.OfLine(card.Question, NameOf),
            FieldText.OfLine(card.Answer, NameOf),
            FieldText.OfPlain(card.Holder ?? ""),
            FieldText.OfLine(card.Context, NameOf),
            Render("source", new SourceField(SourceView.AllOf(scope, evidence), SuppliedWorks.AllOf(scope, evidence))),
            corrections.Count == 0 ? "" : Render("correction", new CorrectionField(corrections)),
            disputed.Count == 0 ? "" : Render("dispute", new DisputeField(disputed)),
            FieldText.OfPlain(card.Chapter.Chapter.Title),
            FieldText.OfPlain(KindWords.One(scope.Interface, fact.Kind)),
            subject.Address.Length == 0 ? "" : FieldText.OfPlain(SiteAddress.Typed(subject, PagePaths.Of(fact))),
            card.Withdrawn is { } why ? Render("notice", new NoticeField(new Written(FieldText.OfLine(why, NameOf)))) : "",
            "", "", "", "", // the spare fields and the learner's own
        ];
    }

    private string NameOf(string id) => site.Guide.Links.NameOf(id);

    private string Render(string field, object model) =>
        templates.Render($"{NoteTypes.Folder}/{field}.html.sbn", model, bag) is { } html ? FieldText.Finish(html) : "";
}
