using System.CommandLine;

namespace SinoRussia.Generator.Cli;

/// <summary>`completion SHELL`: prints what a shell needs to complete commands, options and their values.</summary>
/// <remarks>The shell asks the program itself, by the directive [suggest] of System.CommandLine, so that there is no second list.</remarks>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new()
    {
        ["bash"] = """
            # In ~/.bashrc: source <(sinorussia completion bash)
            _sinorussia() {
              local line="${COMP_LINE:0:COMP_POINT}"
              local rest="${line#* }"
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:${#rest}]" "$rest" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _sinorussia sinorussia
            """,
        ["zsh"] = """
            # In ~/.zshrc, behind compinit: source <(sinorussia completion zsh)
            _sinorussia() {
              local rest="${${LBUFFER}#* }"
              local -a found
              found=("${(@f)$("${words[1]}" "[suggest:${#rest}]" "$rest" 2>/dev/null)}")
              compadd -a found
              _files
            }
            compdef _sinorussia sinorussia
            """,
        ["fish"] = """
            # In ~/.config/fish/config.fish: sinorussia completion fish | source
            function __sinorussia_complete
              set -l rest (string replace -r '^\S+ ' '' -- (commandline -cp))
              sinorussia "[suggest:"(string length -- "$rest")"]" "$rest" 2>/dev/null
            end
            complete -c sinorussia -a '(__sinorussia_complete)'
            """,
        ["pwsh"] = """
            # In $PROFILE: sinorussia completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName sinorussia -ScriptBlock {
              param($word, $ast, $position)
              $rest = $ast.ToString() -replace '^\S+ ?', ''
              $at = [Math]::Min($rest.Length, $position - ($ast.ToString().Length - $rest.Length))
              sinorussia "[suggest:$at]" "$rest" 2>$null | Where-Object { $_ -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }
            """,
    };

    public static Command Make()
    {
        var shell = new Argument<string>("shell") { HelpName = "shell", Description = $"One of {string.Join(", ", Scripts.Keys)}" };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Print what a shell needs to complete commands and options") { shell };
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(Scripts[parsed.GetValue(shell)!].ReplaceLineEndings("\n") + "\n");
            return ExitCode.Done;
        });
        return command;
    }
}
