using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Writing;

/// <summary>How text is written in one format, and where its links lead; the same views feed every format.</summary>
internal interface IWriting
{
    /// <summary>What the format has room for besides text.</summary>
    Abilities Abilities { get; }

    /// <summary>Where a page is, from the root of what is written.</summary>
    /// <param name="page">Path without extension: 'people/li-peng'.</param>
    string AddressOf(string page);

    /// <summary>Plain text as the format's templates can write it anywhere, in attributes too.</summary>
    string Text(string plain);

    /// <summary>Plain text to be read, in which words of other languages say so where the format can.</summary>
    Written Words(string plain);

    /// <summary>Prose of any number of blocks.</summary>
    Written Blocks(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve);

    /// <summary>
    /// Prose of any number of blocks, section by section, as <see cref="ParsedProse.SectionStarts"/> has them; in one piece where the
    /// format puts nothing between.
    /// </summary>
    IReadOnlyList<Written> Sections(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve) => [Blocks(prose, resolve)];

    /// <summary>Prose of one line.</summary>
    Written Line(ParsedProse prose, Func<WikiLink, ResolvedLink?> resolve);
}
