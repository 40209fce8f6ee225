using System.Collections.Immutable;

namespace SinoRussia.Generator.Seeds;

/// <summary>What proves that words stand in a paragraph, without holding its text.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="WordCount">Words as the citation rule counts them: runs of letters, digits and marks.</param>
/// <param name="Trigrams">Truncated hashes of every three words in a row, sorted, each once; shorter paragraphs hash all their words as
/// one.</param>
internal sealed record ParagraphFingerprint(int Number, int WordCount, ImmutableArray<ulong> Trigrams);
