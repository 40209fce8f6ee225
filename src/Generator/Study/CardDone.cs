namespace SinoRussia.Generator.Study;

/// <summary>What an edition does to a card.</summary>
internal enum CardDone
{
    New,
    Changed,
    Withdrawn,
}
