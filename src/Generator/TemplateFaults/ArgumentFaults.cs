using Scriban.Runtime;
using Scriban.Syntax;

namespace SinoRussia.Generator.TemplateFaults;

/// <summary>What is wrong with the number of a call's arguments.</summary>
internal static class ArgumentFaults
{
    /// <summary>Null when a function takes as many arguments as the node that calls it gives, the piped one counted.</summary>
    public static TemplateFault? Misfit(string name, IScriptFunctionInfo function, ScriptNode call)
    {
        var (fewest, most) = (function.RequiredParameterCount, function.ParameterCount);
        var given = (call is ScriptFunctionCall { Arguments.Count: var count } ? count : 0) + (IsPiped(call) ? 1 : 0);
        if (given >= fewest && (given <= most || function.VarParamKind != ScriptVarParamKind.None))
            return null;
        var expected = fewest == most ? $"{fewest}" : $"{fewest} to {most}";
        return new(
            TemplateCodes.Arguments, call.Span,
            $"'{name}' is given {given} {(given == 1 ? "argument" : "arguments")}; expected {expected}");
    }

    /// <summary>What a node calls, itself when it is no call with arguments.</summary>
    public static ScriptNode CalledBy(ScriptNode node) => (node as ScriptFunctionCall)?.Target ?? node;

    /// <summary>True when the value of a pipe is the node's first argument.</summary>
    public static bool IsPiped(ScriptNode node) =>
        node.Parent is ScriptPipeCall pipe && (pipe.To == node || (pipe.From == node && IsPiped(pipe)));
}
