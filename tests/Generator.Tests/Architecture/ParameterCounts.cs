using System.CodeDom.Compiler;
using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace SinoRussia.Generator.Tests.Architecture;

/// <summary>Nobody counts to the ninth argument: what has more parts names them.</summary>
public sealed class ParameterCounts
{
    private const int Most = 8;

    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Nothing_has_more_than_eight_parameters() => Demand.None(
        from type in typeof(Diagnostics.Location).Assembly.GetTypes().Concat(typeof(ParameterCounts).Assembly.GetTypes())
        where !IsMade(type)
        from method in type.GetConstructors(All).Cast<MethodBase>().Concat(type.GetMethods(All))
        where !IsMade(method) && method.GetParameters().Length > Most
        select $"{type.FullName}.{method.Name} has {method.GetParameters().Length} parameters; expected at most {Most}");

    /// <summary>The guard itself: it counts what a primary constructor takes.</summary>
    [Fact]
    public void Parameters_are_counted() => Assert.Contains(
        typeof(Timelines.TimelineDrawing).GetConstructors(All), c => !IsMade(c) && c.GetParameters().Length == 4);

    private static bool IsMade(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal) || member.Name == "Deconstruct"
            || member.IsDefined(typeof(CompilerGeneratedAttribute))
        || member.IsDefined(typeof(GeneratedCodeAttribute)) || (member.DeclaringType is { } outer && IsMade(outer));
}
