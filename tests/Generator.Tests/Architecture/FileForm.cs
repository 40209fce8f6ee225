using Xunit;

namespace SinoRussia.Generator.Tests.Architecture;

/// <summary>What every source file keeps to, so that it can be read at one go.</summary>
public sealed class FileForm
{
    [Fact]
    public void No_file_is_long()
    {
        const int most = 260;
        var tooLong = SourceFiles.OfProgram().Select(f => (f.Name, Lines: File.ReadAllLines(f.Path).Length)).Where(f => f.Lines > most);

        Assert.Empty(tooLong);
    }
}
