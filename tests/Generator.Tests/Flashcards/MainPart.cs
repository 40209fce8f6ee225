namespace SinoRussia.Generator.Tests.Flashcards;

/// <summary>A page without the frame, which the guide's own snapshots show.</summary>
internal static class MainPart
{
    public static string Of(string html)
    {
        const string end = "</main>\n";
        return html[html.IndexOf("<main ", StringComparison.Ordinal)..(html.IndexOf(end, StringComparison.Ordinal) + end.Length)];
    }
}
