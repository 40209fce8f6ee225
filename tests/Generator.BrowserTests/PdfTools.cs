using System.Diagnostics;

namespace SinoRussia.Generator.BrowserTests;

/// <summary>The programs of Poppler as they are installed on the machine.</summary>
internal static class PdfTools
{
    /// <summary>Why PDFs cannot be read, or made; null when they can.</summary>
    public static string? WhyMissing { get; } =
        Chromium.WhyMissing ?? (Works() ? null : "needs pdftotext and pdfinfo, for instance from 'apt-get install poppler-utils'");

    public static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + error.GetAwaiter().GetResult();
    }

    private static bool Works()
    {
        try
        {
            return Run("pdftotext", "-v").Contains("poppler", StringComparison.OrdinalIgnoreCase) && Run("pdfinfo", "-v").Length > 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
