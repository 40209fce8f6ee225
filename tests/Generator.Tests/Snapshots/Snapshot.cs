using System.Runtime.CompilerServices;
#if UPSTREAM_PACKAGES
using VerifyTests;
using VerifyXunit;
#else
using DiffEngine;
using Xunit.Sdk;
#endif

namespace SinoRussia.Generator.Tests.Snapshots;

/// <summary>
/// Compares text with a file beside the test, named as Verify names it: Type.Method.verified.ext, or Type.Method_parameter.verified.ext.
/// The type is the test's file name. docs/decisions/0011 says why this stands in for Verify.Xunit.
/// </summary>
internal static class Snapshot
{
    /// <summary>
    /// Fails when the text is not what the verified file holds, and leaves the text beside it as Type.Method.received.ext.
    /// </summary>
    public static Task Match(
        string text, string extension = "txt", string? parameter = null, [CallerFilePath] string file = "",
        [CallerMemberName] string method = "")
    {
        var source = Repository.SourceFile(file);
        var name = $"{Path.GetFileNameWithoutExtension(source)}.{method}{(parameter is null ? "" : "_" + parameter)}";
        return Match(text, Path.GetDirectoryName(source)!, name, extension);
    }

#if UPSTREAM_PACKAGES
    /// <summary>Verify takes its settings before the first test only.</summary>
    [ModuleInitializer]
    internal static void Initialise() => VerifierSettings.UseUtf8NoBom();

    private static async Task Match(string text, string folder, string name, string extension)
    {
        var settings = new VerifySettings();
        settings.UseDirectory(folder);
        settings.UseFileName(name);
        // They put words in place of the machine's folders, so results would depend on HOME.
        settings.DisableScrubbers();
        await Verifier.Verify(text, extension, settings);
    }
#else
    private static async Task Match(string text, string folder, string name, string extension)
    {
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");
        var expected = File.Exists(verified) ? System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(verified)) : null;
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, text);
        await DiffRunner.LaunchAsync(received, verified);
        throw new XunitException(expected is null
            ? $"There is no {Path.GetFileName(verified)}. Read {received}; if it is right, rename it to .verified.{extension}."
            : $"{Path.GetFileName(verified)} differs: {FirstDifference(expected, text)}\nRead {received}; if it is right, let it replace "
                + "the verified file.");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (want, have) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < want.Length && line < have.Length && want[line] == have[line])
            line++;
        return $"line {line + 1}\n  expected: {want.ElementAtOrDefault(line) ?? "(end)"}\n  received: "
            + $"{have.ElementAtOrDefault(line) ?? "(end)"}";
    }
#endif
}
