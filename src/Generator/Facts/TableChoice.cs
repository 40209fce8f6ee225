namespace SinoRussia.Generator.Facts;

/// <summary>Which facts a table lists: those of a kind that meet everything else that is given.</summary>
/// <param name="Kind">Null when none are chosen.</param>
/// <param name="Topics">The fact has one of them; empty for any. The same of the others.</param>
/// <param name="Terms">Ids of terms.</param>
/// <param name="Parties">Ids of places or organisations; the document has all of them.</param>
/// <param name="Forms">Of documents.</param>
/// <param name="Least">The least importance; 1 for any.</param>
internal sealed record TableChoice(
    FactKind? Kind, IReadOnlyList<Reference> Topics, IReadOnlyList<Reference> Terms, IReadOnlyList<Reference> Parties,
    IReadOnlyList<string> Forms, int Least)
{
    public bool Takes(Fact fact) => fact.Kind == Kind && fact.Importance >= Least
        && HasOne(Topics, fact.Topics) && HasOne(Terms, fact.Terms)
        && (Forms.Count == 0 || fact is Document { Form: var form } && Forms.Contains(form))
        && (Parties.Count == 0 || fact is Document { Parties: var parties } && Parties.All(p => parties.Any(other => other.Id == p.Id)));

    private static bool HasOne(IReadOnlyList<Reference> wanted, IReadOnlyList<Reference> had) =>
        wanted.Count == 0 || wanted.Any(w => had.Any(h => h.Id == w.Id));
}
