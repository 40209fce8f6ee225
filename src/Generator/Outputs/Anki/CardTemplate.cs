namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>The one card template of a note type.</summary>
/// <param name="Front">Anki's template language, as the file has it.</param>
/// <param name="Back">As <paramref name="Front"/>.</param>
/// <param name="Need">Whether <paramref name="Needed"/> are 'any' or 'all' needed for the front to show anything.</param>
/// <param name="Needed">Fields by place, ascending.</param>
internal sealed record CardTemplate(long Id, string Name, string Front, string Back, string Need, IReadOnlyList<int> Needed);
