using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Templating;
using SinoRussia.Generator.Tests.Snapshots;
using SinoRussia.Generator.Views;
using SinoRussia.Generator.Wording;
using Xunit;

namespace SinoRussia.Generator.Tests.Wording;

/// <summary>What scripts need of the page before they can say anything, for those that are run without a browser.</summary>
internal static class SpokenScripts
{
    /// <summary>assets/words.js in English, with the words of all scripts.</summary>
    public static string English { get; } = Write();

    private static string Write()
    {
        var bag = new DiagnosticBag();
        var engine = TemplateEngine.Load(new TemplateFiles([Repository.Templates], new()), bag);
        var text = engine.Render("assets/words.js.sbn", ScriptWords.Of(InterfaceWords.English, "scripts", "dates"), bag);
        Assert.Empty(bag.InReadingOrder());
        return text!;
    }
}
