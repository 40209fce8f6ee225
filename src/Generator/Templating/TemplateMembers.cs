using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text;

namespace SinoRussia.Generator.Templating;

/// <summary>How templates see objects of the model: public properties in snake_case, dictionaries by key, lists with their size.</summary>
internal static class TemplateMembers
{
    private static readonly ConcurrentDictionary<Type, Dictionary<string, MethodInvoker>> Getters = new();

    /// <summary>Reads a member; false when there is none of that name.</summary>
    public static bool TryGet(object target, string name, out object? value)
    {
        switch (target)
        {
            case IDictionary dictionary:
                value = dictionary.Contains(name) ? dictionary[name] : null;
                return value is not null || dictionary.Contains(name);
            case ICollection list when name == "size":
                value = list.Count;
                return true;
            default:
                if (GettersOf(target).TryGetValue(name, out var getter))
                {
                    value = getter.Invoke(target);
                    return true;
                }

                value = null;
                return false;
        }
    }

    /// <summary>Names of all members, in the order of declaration or of the dictionary.</summary>
    public static IEnumerable<string> NamesOf(object target) => target switch
    {
        IDictionary dictionary => dictionary.Keys.OfType<string>(),
        ICollection => ["size"],
        _ => GettersOf(target).Keys,
    };

    /// <summary>'FirstName' as 'first_name', 'Html5Text' as 'html5_text', 'IsURL' as 'is_url': Scriban's standard renaming.</summary>
    public static string SnakeCase(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && !char.IsUpper(name[i - 1]))
                result.Append('_');
            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }

    /// <summary>Empty for values that have no members: text, numbers, truth values, enums, markup and lists.</summary>
    private static Dictionary<string, MethodInvoker> GettersOf(object target) => target is string or IEnumerable or Markup.Written
        ? []
        : Getters.GetOrAdd(target.GetType(), static type => type.IsPrimitive || type.IsEnum || type == typeof(decimal)
            ? []
            : type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0)
                .DistinctBy(p => SnakeCase(p.Name), StringComparer.Ordinal)
                .ToDictionary(p => SnakeCase(p.Name), p => MethodInvoker.Create(p.GetMethod!), StringComparer.Ordinal));
}
