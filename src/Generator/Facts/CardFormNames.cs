namespace SinoRussia.Generator.Facts;

/// <summary>The names a form goes by; published identities hang on them.</summary>
internal static class CardFormNames
{
    /// <summary>The noun in lower case; names the files of the form's card templates.</summary>
    public static string Noun(this CardForm form) => form switch
    {
        CardForm.Date => "date",
        CardForm.QuestionAnswer => "question",
        CardForm.Cloze => "cloze",
        CardForm.Holder => "holder",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    /// <summary>The form that a noun names; null for none.</summary>
    public static CardForm? Find(string? noun) =>
        Enum.GetValues<CardForm>().Where(f => f.Noun() == noun).Select(f => (CardForm?)f).FirstOrDefault();
}
