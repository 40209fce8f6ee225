using System.Text.Json.Serialization;

namespace SinoRussia.Generator.Outputs.Quiz;

/// <summary>How questions are written, without reflection.</summary>
[JsonSerializable(typeof(QuizLine))]
internal sealed partial class QuizJson : JsonSerializerContext;
