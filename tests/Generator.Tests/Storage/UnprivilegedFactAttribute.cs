using Xunit;

namespace SinoRussia.Generator.Tests.Storage;

/// <summary>A test of rights; whoever may read everything cannot run it, and it says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute() =>
        Skip = OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess ? "needs a user who may not read everything" : null;
}
