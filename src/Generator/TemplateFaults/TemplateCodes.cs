namespace SinoRussia.Generator.TemplateFaults;

/// <summary>The codes of what can be wrong in templates; each has a section in docs/diagnostics.md.</summary>
internal static class TemplateCodes
{
    public const string Syntax = "SR401";
    public const string NotOffered = "SR402";
    public const string UnknownVariable = "SR403";
    public const string UnknownMember = "SR404";
    public const string UnknownTemplate = "SR405";
    public const string WrongValue = "SR406";
    public const string NullTarget = "SR407";
    public const string Limit = "SR408";
    public const string Arguments = "SR409";
}
