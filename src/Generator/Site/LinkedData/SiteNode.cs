namespace SinoRussia.Generator.Site.LinkedData;

/// <summary>The guide as a whole.</summary>
internal static class SiteNode
{
    public static Node Of(DataScope scope)
    {
        var subject = scope.Guide.Corpus.Subject;
        return scope.Site()
            .Set("alternativeHeadline", subject.Tagline)
            .Set("description", scope.Plain(subject.Description))
            .Set("inLanguage", subject.Language)
            .Set("license", new Node("CreativeWork").Set("name", subject.Licence))
            .Set("citation", scope.Guide.Corpus.Seeds.Select(scope.Source));
    }
}
