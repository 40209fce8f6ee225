using System.Text.Json.Nodes;

namespace SinoRussia.Generator.Schemas;

/// <summary>The schema of one kind of file.</summary>
/// <param name="Name">The file it is written to, before '.schema.json'.</param>
/// <param name="Files">The files it is for, as a pattern; of a chapter, its front matter.</param>
internal sealed record ContentSchema(string Name, string Files, JsonObject Schema);
