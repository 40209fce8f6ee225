using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace SinoRussia.Generator.Templating;

/// <summary>What a template whose text follows from its arguments alone made of them; safe to ask from several threads.</summary>
internal sealed class DrawnBefore
{
    /// <summary>Texts kept: pieces of a page's frame have one a folder or chapter, and others are not worth keeping.</summary>
    private const int Most = 500;

    private readonly ConcurrentDictionary<object?[], (string Text, int Work)> texts = new(SameArguments.Instance);
    private int count;

    /// <summary>Null when it was not drawn with these yet.</summary>
    /// <param name="arguments">In a fixed order.</param>
    public (string Text, int Work)? Find(object?[] arguments) => texts.TryGetValue(arguments, out var drawn) ? drawn : null;

    /// <param name="work">What it cost, which each page that shows it pays.</param>
    public void Keep(object?[] arguments, string text, int work)
    {
        if (Volatile.Read(ref count) < Most && texts.TryAdd(arguments, (text, work)))
            Interlocked.Increment(ref count);
    }

    /// <summary>Plain values are the same when they are equal, objects of the model only when they are one: they never change.</summary>
    private sealed class SameArguments : IEqualityComparer<object?[]>
    {
        public static readonly SameArguments Instance = new();

        public bool Equals(object?[]? x, object?[]? y)
        {
            for (var i = 0; i < x!.Length; i++)
            {
                if (!ReferenceEquals(x[i], y![i]) && !(x[i] is string or ValueType && x[i]!.Equals(y[i])))
                    return false;
            }

            return true;
        }

        public int GetHashCode(object?[] arguments)
        {
            var hash = default(HashCode);
            foreach (var argument in arguments)
                hash.Add(argument is string or ValueType ? argument.GetHashCode() : RuntimeHelpers.GetHashCode(argument));
            return hash.ToHashCode();
        }
    }
}
