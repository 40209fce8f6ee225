using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace SinoRussia.Generator.Templating;

/// <summary>
/// The public properties of a type as members in snake_case. Scriban's own accessor calls them through reflection; this one by delegates.
/// </summary>
internal sealed class ModelMembers : IObjectAccessor
{
    private static readonly ConcurrentDictionary<Type, ModelMembers> Known = new();

    /// <summary>Readers of properties that are no references, as a native program has them.</summary>
    private static readonly Dictionary<Type, Type> Compiled = new()
    {
        [typeof(bool)] = typeof(Reader<object, bool>),
        [typeof(int)] = typeof(Reader<object, int>),
    };

    private readonly Dictionary<string, Func<object, object?>> members = new(StringComparer.Ordinal);

    private ModelMembers([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type)
    {
        var readable = type.GetProperties().Where(p => p.GetMethod is { IsStatic: false } && p.GetIndexParameters().Length == 0);
        foreach (var property in readable)
            members.TryAdd(StandardMemberRenamer.Rename(property.Name), ReaderOf(type, property));
    }

    public Type? IndexType => null;

    public bool HasIndexer => false;

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "TemplateModels.xml keeps the properties of all models")]
    public static ModelMembers Of(Type type) => Known.GetOrAdd(type, static t => new ModelMembers(t));

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => members.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => members.Keys;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => members.ContainsKey(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var isKnown = members.TryGetValue(member, out var read);
        value = read?.Invoke(target);
        return isKnown;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;

    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "Reader demands nothing of the types it is made of")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "one code serves all references, and that for values is compiled for those in Compiled")]
    private static Func<object, object?> ReaderOf(Type type, PropertyInfo property)
    {
        if (type.IsValueType || (property.PropertyType.IsValueType && !RuntimeFeature.IsDynamicCodeSupported && !Compiled.ContainsKey(property.PropertyType)))
            return property.GetValue;
        // All values that are references are read as objects, so that the runtime makes one reader a type and not one a property.
        var value = property.PropertyType.IsValueType ? property.PropertyType : typeof(object);
        return ((Reader)Activator.CreateInstance(typeof(Reader<,>).MakeGenericType(type, value), property.GetMethod)!).Read;
    }

    private abstract class Reader
    {
        public abstract object? Read(object model);
    }

    private sealed class Reader<TModel, TValue>(MethodInfo getter) : Reader
        where TModel : class
    {
        private readonly Func<TModel, TValue> get = getter.CreateDelegate<Func<TModel, TValue>>();

        public override object? Read(object model) => get((TModel)model);
    }
}
