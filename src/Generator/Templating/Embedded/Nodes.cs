namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>A parsed piece of a template; <paramref name="At"/> is the offset that an error about it points to.</summary>
internal abstract record Node(int At);

/// <summary>Something with a value.</summary>
internal abstract record Expression(int At) : Node(At);

/// <summary>A value written out: a string, number, true, false or null.</summary>
internal sealed record Literal(int At, object? Value) : Expression(At);

/// <summary>A name: a variable that a template has set, or a member of the model.</summary>
internal sealed record Variable(int At, string Name) : Expression(At);

/// <summary>'$name': a variable of the template or function alone.</summary>
internal sealed record Local(int At, string Name) : Expression(At);

/// <summary>'$.name': what the including template gave; null when it gave none.</summary>
internal sealed record Argument(int At, string Name) : Expression(At);

/// <summary>'a.b': a member of a value.</summary>
/// <param name="Optional">'?.': null of null.</param>
internal sealed record Member(int At, Expression Target, string Name, bool Optional) : Expression(At);

/// <summary>'a[b]': an item of a list by its place from 0, or a member by its name.</summary>
internal sealed record Index(int At, Expression Target, Expression Key) : Expression(At);

/// <summary>An operator before its operand.</summary>
internal sealed record Unary(int At, string Operator, Expression Operand) : Expression(At);

/// <summary>An operator between its operands.</summary>
internal sealed record Binary(int At, string Operator, Expression Left, Expression Right) : Expression(At);

/// <summary>'a ? b : c': only the branch taken is evaluated.</summary>
internal sealed record Conditional(int At, Expression Condition, Expression Then, Expression Else) : Expression(At);

/// <summary>An expression in parentheses: nothing can be added to it as an argument.</summary>
internal sealed record Nested(int At, Expression Inner) : Expression(At);

/// <summary>'[a, b]': a new list.</summary>
internal sealed record ListOf(int At, IReadOnlyList<Expression> Items) : Expression(At);

/// <summary>'{ a: b }': a new object.</summary>
internal sealed record ObjectOf(int At, IReadOnlyList<KeyValuePair<string, Expression>> Members) : Expression(At);

/// <summary>A call of a built-in function; the value before a pipe is the first argument.</summary>
internal sealed record BuiltinCall(int At, Builtin Builtin, IReadOnlyList<Expression> Arguments) : Expression(At);

/// <summary>A call of a function declared with 'func'.</summary>
internal sealed record FunctionCall(int At, string Name, IReadOnlyList<Expression> Arguments) : Expression(At);

/// <summary>Another template's text.</summary>
internal sealed record Include(int At, Expression Name, IReadOnlyList<IncludeArgument> Arguments) : Expression(At);

/// <summary>'name: value' of an include.</summary>
internal sealed record IncludeArgument(int At, string Name, Expression Value);

/// <summary>Something that is carried out.</summary>
internal abstract record Statement(int At) : Node(At);

/// <summary>Text outside of code blocks, white space already trimmed.</summary>
internal sealed record Text(int At, string Content) : Statement(At);

/// <summary>An expression whose value is written out.</summary>
internal sealed record Print(int At, Expression Value) : Statement(At);

/// <summary>'name = value': gives a variable a value.</summary>
/// <param name="IsLocal">The name stood after '$'.</param>
internal sealed record Assign(int At, string Name, bool IsLocal, Expression Value) : Statement(At);

/// <summary>'if', with 'else if' nested in <paramref name="Else"/>; null means there is none.</summary>
internal sealed record If(int At, Expression Condition, Block Then, Block? Else) : Statement(At);

/// <summary>'for name in list'; <paramref name="Else"/> runs for an empty list, null means there is none.</summary>
internal sealed record For(int At, string Name, bool IsLocal, Expression List, ForOptions Options, Block Body, Block? Else) : Statement(At);

/// <summary>Which items of the list a loop takes: from an offset, at most so many, last first; null means all.</summary>
internal sealed record ForOptions(Expression? Offset, bool Reversed, Expression? Limit);

/// <summary>'case': the first branch with an equal value runs, else <paramref name="Else"/>, which may be null.</summary>
internal sealed record Case(int At, Expression Value, IReadOnlyList<When> Branches, Block? Else) : Statement(At);

/// <summary>A branch of 'case' and the values it stands for, at least one.</summary>
internal sealed record When(IReadOnlyList<Expression> Values, Block Body);

/// <summary>'capture': keeps what its body writes in a variable.</summary>
internal sealed record Capture(int At, string Name, bool IsLocal, Block Body) : Statement(At);

/// <summary>'func': declares a function.</summary>
internal sealed record Function(int At, string Name, IReadOnlyList<Parameter> Parameters, Block Body) : Statement(At);

/// <summary>A parameter of a declared function.</summary>
/// <param name="Default">Null when the argument must be given.</param>
internal sealed record Parameter(string Name, Literal? Default);

/// <summary>'ret': ends a function or template; null means without a value.</summary>
internal sealed record Return(int At, Expression? Value) : Statement(At);

/// <summary>'break' or 'continue'.</summary>
/// <param name="Breaks">True for 'break', false for 'continue'.</param>
internal sealed record Jump(int At, bool Breaks) : Statement(At);

/// <summary>Statements in order.</summary>
internal sealed record Block(IReadOnlyList<Statement> Statements);
