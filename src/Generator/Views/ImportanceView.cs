using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Views;

/// <summary>How much a fact weighs.</summary>
/// <param name="Level">1 to 3.</param>
/// <param name="Marks">Three dots, as many of them full as the level.</param>
internal sealed record ImportanceView(int Level, string Marks, string Words)
{
    private static readonly ImportanceView[] Levels =
        [new(1, "●○○", "detail"), new(2, "●●○", "worth knowing"), new(3, "●●●", "essential")];

    public static ImportanceView Of(Fact fact) => Levels[fact.Importance - 1];
}
