using System.CommandLine;
using OnRecord.App.Commands;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Rules;

/// <summary>docs/cli.md has every command and option, each in its own row.</summary>
public sealed class CliDocumentTests
{
    public static TheoryData<string, string> CommandsAndOptions() =>
        new(CommandLine.Root().Subcommands.SelectMany(c => Leaves(c, c.Name)).SelectMany(c => c.Command.Options.Select(o => new TheoryDataRow<string, string>(c.Name, o.Name))));

    private static IEnumerable<(string Name, Command Command)> Leaves(Command command, string name) =>
        command.Subcommands.Count == 0 ? [(name, command)] : command.Subcommands.SelectMany(s => Leaves(s, $"{name} {s.Name}"));

    [Theory]
    [MemberData(nameof(CommandsAndOptions))]
    public void The_document_has_it(string command, string option)
    {
        string? row = Repository.Read("docs/cli.md").Split('\n').FirstOrDefault(l => l.StartsWith($"| `{command}", StringComparison.Ordinal));
        row.ShouldNotBeNull($"docs/cli.md has no row for {command}");
        row.ShouldContain($"`{option}", customMessage: $"docs/cli.md, {command}");
    }
}
