using System.Reflection;
using Xunit;

namespace SinoRussia.Generator.Tests.Architecture;

/// <summary>What a factory is called says what it makes: <c>X.Of(y)</c> is the X of y, one of them; all of them are <c>AllOf</c>.</summary>
public sealed class Factories
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly IReadOnlyList<MethodInfo> Made =
        [.. typeof(Diagnostics.Location).Assembly.GetTypes().SelectMany(t => t.GetMethods(Static)).Where(m => m.Name == "Of")];

    [Fact]
    public void A_type_that_can_be_made_calls_Of_what_makes_one_of_it() => Demand.None(
        from method in Made
        where !IsStatic(method.DeclaringType!) && Kind(method) != method.DeclaringType
        select $"{method.DeclaringType!.FullName}.Of gives {method.ReturnType.Name}; expected one {method.DeclaringType.Name} or another "
            + "name");

    [Fact]
    public void All_that_are_called_Of_in_one_type_make_the_same() => Demand.None(
        from type in Made.GroupBy(m => m.DeclaringType!)
        let kinds = type.Select(Kind).Distinct().ToList()
        where kinds.Count > 1
        select $"{type.Key.FullName}.Of gives {string.Join(" or ", kinds.Select(k => k.Name))}; expected names that say which");

    /// <summary>The guard itself: it sees what can be made, and what cannot.</summary>
    [Fact]
    public void Factories_are_found()
    {
        Assert.Contains(Made, m => m.DeclaringType == typeof(Views.CitationView) && Kind(m) == typeof(Views.CitationView));
        Assert.Contains(Made, m => IsStatic(m.DeclaringType!));
    }

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    private static Type Kind(MethodInfo method) => Nullable.GetUnderlyingType(method.ReturnType) ?? method.ReturnType;
}
