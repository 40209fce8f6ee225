using YamlDotNet.RepresentationModel;

namespace SinoRussia.Generator.Tests.Adopting;

/// <summary>The commands of a workflow's job or of a composite action, read from its file.</summary>
internal static class WorkflowSteps
{
    /// <summary>Those steps that run commands, in order.</summary>
    /// <param name="path">Keys that lead to the list of steps.</param>
    public static IReadOnlyList<WorkflowStep> Of(string file, params string[] path)
    {
        var yaml = new YamlStream();
        using var reader = new StreamReader(file);
        yaml.Load(reader);
        var node = path.Aggregate(yaml.Documents[0].RootNode, (at, key) => at[key]);
        return
        [
            .. ((YamlSequenceNode)node).Cast<YamlMappingNode>().Where(s => s.Children.ContainsKey("run"))
                .Select(
                    s => new WorkflowStep(
                        (string)s["name"]!, (string)s["run"]!, s.Children.TryGetValue("if", out var condition) ? (string)condition! : "")),
        ];
    }
}
