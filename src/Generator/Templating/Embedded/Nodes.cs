namespace SinoRussia.Generator.Templating.Embedded;

/// <summary>A parsed piece of a template; <paramref name="At"/> is the offset that an error about it points to.</summary>
internal abstract record Node(int At);

/// <summary>Something with a value.</summary>
internal abstract record Expression(int At) : Node(At);

internal sealed record Literal(int At, object? Value) : Expression(At);

internal sealed record Variable(int At, string Name) : Expression(At);

/// <summary>'$name': a variable of the template or function alone.</summary>
internal sealed record Local(int At, string Name) : Expression(At);

/// <summary>'$.name': what the including template gave; null when it gave none.</summary>
internal sealed record Argument(int At, string Name) : Expression(At);

/// <param name="Optional">'?.': null of null.</param>
internal sealed record Member(int At, Expression Target, string Name, bool Optional) : Expression(At);

internal sealed record Index(int At, Expression Target, Expression Key) : Expression(At);

internal sealed record Unary(int At, string Operator, Expression Operand) : Expression(At);

internal sealed record Binary(int At, string Operator, Expression Left, Expression Right) : Expression(At);

internal sealed record Conditional(int At, Expression Condition, Expression Then, Expression Else) : Expression(At);

/// <summary>An expression in parentheses: nothing can be added to it as an argument.</summary>
internal sealed record Nested(int At, Expression Inner) : Expression(At);

internal sealed record ListOf(int At, IReadOnlyList<Expression> Items) : Expression(At);

internal sealed record ObjectOf(int At, IReadOnlyList<KeyValuePair<string, Expression>> Members) : Expression(At);

/// <summary>A call of a built-in function; the value before a pipe is the first argument.</summary>
internal sealed record BuiltinCall(int At, Builtin Builtin, IReadOnlyList<Expression> Arguments) : Expression(At);

/// <summary>A call of a function declared with 'func'.</summary>
internal sealed record FunctionCall(int At, string Name, IReadOnlyList<Expression> Arguments) : Expression(At);

/// <summary>Another template's text.</summary>
internal sealed record Include(int At, Expression Name, IReadOnlyList<IncludeArgument> Arguments) : Expression(At);

internal sealed record IncludeArgument(int At, string Name, Expression Value);

/// <summary>Something that is carried out.</summary>
internal abstract record Statement(int At) : Node(At);

internal sealed record Text(int At, string Content) : Statement(At);

internal sealed record Print(int At, Expression Value) : Statement(At);

/// <param name="IsLocal">The name stood after '$'.</param>
internal sealed record Assign(int At, string Name, bool IsLocal, Expression Value) : Statement(At);

internal sealed record If(int At, Expression Condition, Block Then, Block? Else) : Statement(At);

internal sealed record For(int At, string Name, bool IsLocal, Expression List, ForOptions Options, Block Body, Block? Else) : Statement(At);

internal sealed record ForOptions(Expression? Offset, bool Reversed, Expression? Limit);

internal sealed record Case(int At, Expression Value, IReadOnlyList<When> Branches, Block? Else) : Statement(At);

internal sealed record When(IReadOnlyList<Expression> Values, Block Body);

internal sealed record Capture(int At, string Name, bool IsLocal, Block Body) : Statement(At);

internal sealed record Function(int At, string Name, IReadOnlyList<Parameter> Parameters, Block Body) : Statement(At);

/// <param name="Default">Null when the argument must be given.</param>
internal sealed record Parameter(string Name, Literal? Default);

internal sealed record Return(int At, Expression? Value) : Statement(At);

/// <param name="Breaks">True for 'break', false for 'continue'.</param>
internal sealed record Jump(int At, bool Breaks) : Statement(At);

/// <summary>Statements in order.</summary>
internal sealed record Block(IReadOnlyList<Statement> Statements);
