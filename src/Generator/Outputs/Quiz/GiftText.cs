using System.Text;
using SinoRussia.Generator.Study;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>
/// Writes questions in GIFT, the text format that Moodle and other learning platforms import (docs.moodle.org/en/GIFT_format).
/// </summary>
internal static class GiftText
{
    /// <summary>A question a block, divided by empty lines, with feedback for every answer and the source for all.</summary>
    /// <param name="category">Where Moodle puts them: 'Subject/Chapter'.</param>
    public static string Write(StudyGuide guide, string category, IEnumerable<QuizQuestion> questions)
    {
        var text = new StringBuilder();
        text.Append("$CATEGORY: ").Append(category.ReplaceLineEndings(" ")).Append('\n');
        foreach (var question in questions)
        {
            text.Append("\n::").Append(Escape(question.Id)).Append("::[plain]").Append(Escape(question.Ask)).Append(" {\n");
            foreach (var answer in question.InPrintedOrder())
                text.Append(answer == question.Right ? '=' : '~').Append(Escape(answer.Text)).Append('#').Append(Escape(answer.Why))
                    .Append('\n');
            if (QuizSource.Of(guide, question.Fact) is { Length: > 0 } source)
                text.Append("####").Append(Escape(guide.Words.Say("quiz.source", ("source", source)))).Append('\n');
            text.Append("}\n");
        }

        return text.ToString();
    }

    /// <summary>The characters that mean something in GIFT, and what could end the line.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        // An arrow would make pairs of the answers.
        foreach (var c in text.ReplaceLineEndings(" ").Replace("->", "→", StringComparison.Ordinal))
        {
            if (c is '~' or '=' or '#' or '{' or '}' or ':' or '\\')
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
