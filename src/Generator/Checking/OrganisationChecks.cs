using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Checking;

/// <summary>Organisations act and have members while they exist; only what is certainly wrong is reported.</summary>
internal static class OrganisationChecks
{
    public static void Run(Corpus corpus, FactFinder facts, DiagnosticBag bag)
    {
        foreach (var organisation in corpus.Of<Organisation>())
            CheckOwnDates(organisation, bag);
        foreach (var fact in corpus.Facts)
        {
            foreach (var (reference, organisation) in facts.FindAll<Organisation>(ActorsOf(fact)))
            {
                if (fact.Date is { } date && Outside(organisation, date, date) is { } time)
                {
                    bag.Error(
                        CheckingCodes.OutsideOrganisation, reference.Location,
                        $"'{fact.Id}' ({date.InWords()}) lies outside {time}; expected organisations that could take part",
                        "one that is only spoken of belongs under 'related'");
                }
            }
        }
    }

    private static IEnumerable<Reference> ActorsOf(Fact fact) => fact switch
    {
        Event => fact.Organisations,
        Document document => document.Parties,
        Position position => position.Holders,
        Assessment assessment => assessment.Holders,
        _ => [],
    };

    private static void CheckOwnDates(Organisation organisation, DiagnosticBag bag)
    {
        if (organisation is { Founded: { } founded, Dissolved: { } dissolved } && dissolved.IsCertainlyBefore(founded))
        {
            bag.Error(
                CheckingCodes.EndBeforeStart, organisation.Location,
                $"'{organisation.Id}' was dissolved ({dissolved.InWords()}) before being founded ({founded.InWords()})");
        }

        foreach (var membership in organisation.Members)
        {
            var member = membership.Member.Id;
            if (membership is { From: { } from, To: { } to } && to.IsCertainlyBefore(from))
                bag.Error(
                    CheckingCodes.EndBeforeStart, membership.Location,
                    $"the membership of '{member}' ends ({to.InWords()}) before it begins ({from.InWords()})");
            else if (Outside(organisation, membership.From ?? membership.To, membership.To ?? membership.From) is { } time)
                bag.Error(CheckingCodes.OutsideOrganisation, membership.Location, $"the membership of '{member}' lies outside {time}");
        }
    }

    /// <summary>
    /// The organisation's time that a time from one date to another lies outside of, in words; null when it may lie within.
    /// </summary>
    private static string? Outside(Organisation organisation, Edtf? from, Edtf? to) =>
        organisation.Founded is { } founded && from?.IsCertainlyBefore(founded) == true
            ? $"the time of '{organisation.Id}' (founded {founded.InWords()})"
        : organisation.Dissolved is { } dissolved && to is not null && dissolved.IsCertainlyBefore(to)
            ? $"the time of '{organisation.Id}' (dissolved {dissolved.InWords()})"
        : null;
}
