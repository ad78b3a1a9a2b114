using OnRecord.App.Commands;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Rules;

/// <summary>docs/cli.md has every command and option, each in its own row.</summary>
public sealed class CliDocumentTests
{
    public static TheoryData<string, string> CommandsAndOptions() =>
        new(CommandLine.Root().Subcommands.SelectMany(c => c.Subcommands.Count == 0 ? [(Name: c.Name, Command: c)] : c.Subcommands.Select(s => (Name: $"{c.Name} {s.Name}", Command: s)))
            .SelectMany(c => c.Command.Options.Select(o => new TheoryDataRow<string, string>(c.Name, o.Name))));

    [Theory]
    [MemberData(nameof(CommandsAndOptions))]
    public void The_document_has_it(string command, string option)
    {
        string? row = Repository.Read("docs/cli.md").Split('\n').FirstOrDefault(l => l.StartsWith($"| `{command}", StringComparison.Ordinal));
        row.ShouldNotBeNull($"docs/cli.md has no row for {command}");
        row.ShouldContain($"`{option}", customMessage: $"docs/cli.md, {command}");
    }
}
