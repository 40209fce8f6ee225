using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>What stands behind a term of the glossary's deck.</summary>
/// <param name="Definition">In our own words, without links.</param>
/// <param name="Native">Its names in their own languages; Chinese with pinyin where given.</param>
internal sealed record GlossaryBack(Written Definition, IReadOnlyList<NativeName> Native);
