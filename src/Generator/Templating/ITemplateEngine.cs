using SinoRussia.Generator.Diagnostics;

namespace SinoRussia.Generator.Templating;

/// <summary>Renders templates written in Scriban's language; knows nothing of facts.</summary>
/// <remarks>
/// A model is any object: its public properties are members in snake_case (<c>FirstName</c> is <c>first_name</c>); dictionaries with string keys are
/// members by key; other enumerables are lists. Values are strings, booleans, numbers, <see cref="Markup.Written"/> and null.
/// An unknown variable or member is an error. In templates named *.html.sbn, *.svg.sbn and *.xml.sbn every string is escaped on output.
/// </remarks>
internal interface ITemplateEngine
{
    /// <summary>The text a template makes of a model; null after at least one error was added to the bag.</summary>
    /// <param name="name">Path below the templates folder with '/': 'guide/fact.html.sbn'.</param>
    string? Render(string name, object model, DiagnosticBag bag);
}
