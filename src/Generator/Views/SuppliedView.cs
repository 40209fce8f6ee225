using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Views;

/// <summary>What the curators add and the documents do not say.</summary>
/// <param name="Sure">How sure it is, in a word.</param>
internal sealed record SuppliedView(Written What, string Sure, Written Basis)
{
    public static IReadOnlyList<SuppliedView> AllOf(PageScope scope, IEnumerable<SuppliedPoint> points) =>
        [
            .. points
                .Select(
                    p => new SuppliedView(
                        scope.Words(p.What.Trim()), scope.Interface.Of("sure", p.Sure.Word()), scope.Words(p.Basis.Trim()))),
        ];
}
