using Scriban.Parsing;

namespace SinoRussia.Generator.Templating;

/// <summary>Where a template asks for words.</summary>
/// <param name="Key">As the table has it, without 'words.'.</param>
/// <param name="IsGroup">True where the last name is known only while a page is made: 'words.months[3]'.</param>
/// <param name="Given">The names of the values given.</param>
internal sealed record WordAsk(string Key, bool IsGroup, IReadOnlyList<string> Given, SourceSpan Span);
