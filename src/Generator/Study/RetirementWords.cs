using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Linking;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Study;

/// <summary>Says why something is withdrawn.</summary>
internal static class RetirementWords
{
    /// <summary>The reason as it was written, else what takes its place; Markdown of one line.</summary>
    public static string Of(Retirement retirement, LinkGraph links, InterfaceWords words) =>
        retirement.Why ?? words.Say("withdrawn.replaced", ("thing", links.NameOf(retirement.ReplacedBy!.Value.Id)));
}
