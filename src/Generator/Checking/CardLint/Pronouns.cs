namespace SinoRussia.Generator.Checking.CardLint;

/// <summary>Finds pronouns with no noun to stand for.</summary>
/// <remarks>A reader of English would need the sense; word order decides nearly all of what curators write.</remarks>
internal static class Pronouns
{
    private static readonly IReadOnlySet<string> Persons = English.SetOf("he him his she her hers");
    private static readonly IReadOnlySet<string> All = English.SetOf(
        "he him his she her hers it its they them their theirs himself herself itself themselves");
    private static readonly IReadOnlySet<string> Possessive = English.SetOf("his her its their himself herself itself themselves");

    /// <summary>Words that a noun stands behind.</summary>
    private static readonly IReadOnlySet<string> Determiners = English.SetOf(
        "the a an each every both all some any no most many several few other another whose which what");

    /// <summary>Words that begin a clause of its own, whose 'it' may stand for the subject of the other.</summary>
    private static readonly IReadOnlySet<string> Clauses = English.SetOf(
        "that who which when where while after before because although though if whether as once since until unless and or but so than "
            + "how why what whom");

    /// <summary>Words that begin a clause in which a pronoun may stand before its noun.</summary>
    private static readonly IReadOnlySet<string> Openers = English.SetOf(
        "when where while after before because although though if as once since until unless");

    /// <summary>Verbs of sentences whose 'it' stands for a clause.</summary>
    private static readonly IReadOnlySet<string> Links = English.SetOf(
        "is was be been made make makes become became matter matters mattered");

    public static IEnumerable<LintWord> WithoutNoun(LintText text)
    {
        var words = text.Words.Where(w => text.Own[w.Start] != ' ').ToList();
        for (var i = 0; i < words.Count; i++)
        {
            if (All.Contains(words[i].Plain) && !IsForm(words, i) && !HasNounBefore(words, i, text) && !HasNameBehind(words, i, text))
                yield return words[i];
        }
    }

    /// <summary>
    /// True for 'US' and other capitals, and for the 'it' of 'is it true that', 'was it hard for', 'does it matter whether' and 'it took'.
    /// </summary>
    private static bool IsForm(List<LintWord> words, int at) =>
        (words[at].Text.Length > 1 && words[at].Text.All(char.IsUpper))
        || (words[at].Plain == "it" && (
            words.Skip(at + 1).Take(1).Any(w => w.Plain is "took" or "takes" or "take" or "seems" or "seemed" or "appears")
            || (words.Skip(at + 2).Take(4).Any(w => w.Plain is "that" or "for" or "to" or "whether")
                && !words[at + 1].Plain.EndsWith("ed", StringComparison.Ordinal)
                && words.Skip(Math.Max(0, at - 1)).Take(4).Any(w => Links.Contains(w.Plain)))));

    private static bool HasNounBefore(List<LintWord> words, int at, LintText text)
    {
        var isPerson = Persons.Contains(words[at].Plain);
        for (var i = 0; i < at; i++)
        {
            var isOpening = text.BeginsSentence(words[i].Start)
                && (English.Empty.Contains(words[i].Plain) || English.Opening.Contains(words[i].Plain));
            var isName = words[i].IsCapital && !isOpening;
            if (isName || (i > 0 && words[i].Text.EndsWith("'s", StringComparison.Ordinal)))
                return true;
            if (!Determiners.Contains(words[i].Plain) && !English.Numbers.Contains(words[i].Plain) && !words[i].HasDigit)
                continue;
            var isAsked = words[i].Plain is "which" or "what" or "whose";
            var isNoun = i + 1 < at && !English.Empty.Contains(words[i + 1].Plain);
            if (isNoun
                && (!isAsked || Possessive.Contains(words[at].Plain)
                || words.GetRange(i + 1, at - i - 1).Exists(w => Clauses.Contains(w.Plain))))
                return true;
        }

        // 'Who signed the treaty before he ...', 'who lost his seat': whoever is asked for may be meant, but not in 'who signed it'.
        return words.Take(1).Any(w => w.Plain is "who" or "whom" or "whose")
            && (Possessive.Contains(words[at].Plain) || (isPerson && words.GetRange(1, at - 1).Exists(w => Clauses.Contains(w.Plain))));
    }

    /// <summary>
    /// True for 'After he came to power, what did Khrushchev …' and 'Why, as he was told, could the ambassador …', whose clause is closed
    /// by a comma, and for 'In which of its republics did Russia …', which stands before the verb.
    /// </summary>
    private static bool HasNameBehind(List<LintWord> words, int at, LintText text)
    {
        var before = words.GetRange(0, at);
        if (Possessive.Contains(words[at].Plain) && !before.Exists(w => English.Helping.Contains(w.Plain)))
            return words.Skip(at).Any(w => w.IsCapital);
        var isAsking = before.Count > 1 && before[0].Plain is "when" or "where" && English.Helping.Contains(before[1].Plain);
        var isOpened = !isAsking && before.TakeLast(3).Any(w => Openers.Contains(w.Plain));
        var comma = text.Shown.IndexOf(',', words[at].Start);
        return isOpened && comma >= 0 && words.Exists(w => w.Start > comma && (w.IsCapital || w.Plain is "the"));
    }
}
