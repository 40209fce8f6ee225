namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>A function of Scriban's library.</summary>
/// <param name="Name">With its namespace: 'string.upcase'.</param>
/// <param name="Fewest">Arguments needed, the piped one included.</param>
internal sealed record Builtin(string Name, int Fewest, int Most, Func<Arguments, object?> Run)
{
    public bool Accepts(int count) => count >= Fewest && count <= Most;

    public string Expected => Fewest == Most ? $"{Fewest}" : $"{Fewest} to {Most}";
}

/// <summary>The values a built-in function is given.</summary>
internal sealed class Arguments(IReadOnlyList<Expression> nodes, object?[] values, int at)
{
    public int Count => values.Length;

    public object? this[int index] => values[index];

    /// <summary>Null stays null.</summary>
    public string? Text(int index) => values[index] is null ? null : Values.TextOf(values[index], nodes[index].At);

    public int Whole(int index) => Values.WholeOf(values[index], nodes[index].At);

    public double Number(int index) => Values.IsNumber(values[index])
        ? Convert.ToDouble(values[index], System.Globalization.CultureInfo.InvariantCulture)
        : values[index] is null ? 0 : throw Wrong(index, "a number");

    public IReadOnlyList<object?> List(int index) => Values.ListOf(values[index], nodes[index].At);

    public TemplateFault Wrong(int index, string expected) =>
        new(TemplateCodes.WrongValue, nodes[index].At, $"{Values.Describe(values[index])} is given; expected {expected}");

    public int At(int index) => nodes[index].At;

    public TemplateFault Fault(string message) => new(TemplateCodes.WrongValue, at, message);
}
