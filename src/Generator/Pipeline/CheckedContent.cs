using SinoRussia.Generator.Storage;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Templating;

namespace SinoRussia.Generator.Pipeline;

/// <summary>The model and the templates without an error in them.</summary>
internal sealed record CheckedContent(StudyGuide Guide, TemplateEngine Templates, TemplateFiles Files);
