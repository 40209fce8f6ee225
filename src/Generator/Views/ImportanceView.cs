using SinoRussia.Generator.Facts;

namespace SinoRussia.Generator.Views;

/// <summary>How much a fact weighs.</summary>
/// <param name="Level">1 to 3.</param>
/// <param name="Marks">Three dots, as many of them full as the level.</param>
internal sealed record ImportanceView(int Level, string Marks, string Words)
{
    public static ImportanceView Of(PageScope scope, Fact fact) => fact.Importance switch
    {
        1 => new(1, "●○○", scope.Interface["importance.detail"]),
        2 => new(2, "●●○", scope.Interface["importance.worth_knowing"]),
        _ => new(3, "●●●", scope.Interface["importance.essential"]),
    };
}
