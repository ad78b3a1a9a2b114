using System.Text.RegularExpressions;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Rules;

/// <summary>The guide's commands are run in their order on one record, and give what the guide shows.</summary>
public sealed partial class GuideTests
{
    [Fact]
    public async Task Every_command_of_the_guide_gives_what_the_guide_shows()
    {
        string folder = Directory.CreateTempSubdirectory("onrecord-guide-").FullName;
        try
        {
            var steps = Steps().ToList();
            steps.Count.ShouldBeGreaterThan(10);
            foreach (var (command, expected) in steps)
            {
                var (exit, output, error) = await Shell.RunAsync(
                    $"export ONRECORD_RECORD={folder}/guide.db ONRECORD_MODELS={Models.Folder}; onrecord() {{ {Repository.Program} \"$@\"; }}; {command} 2>&1", TimeSpan.FromMinutes(2));
                error.ShouldBeEmpty(command);
                string actual = output.TrimStart('\uFEFF').TrimEnd('\n') + (exit == 0 ? "" : $"\n[exit {exit}]");
                Matches(expected.Split('\n'), actual.Trim('\n').Split('\n')).ShouldBeTrue($"{command}\n--- the guide shows\n{expected}\n--- it gives\n{actual}");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Each command with the lines below it.</summary>
    private static IEnumerable<(string Command, string Expected)> Steps() =>
        from Match block in Block().Matches(Repository.Read("docs/guide.md"))
        from step in ("\n" + block.Groups[1].Value).Split("\n$ ", StringSplitOptions.RemoveEmptyEntries)
        let lines = step.Split('\n', 2)
        select (lines[0], lines.Length > 1 ? lines[1].Trim('\n') : "");

    /// <summary>Whether the lines are the same, where "..." alone is any number of lines, and at a line's end the rest of it.</summary>
    private static bool Matches(ReadOnlySpan<string> expected, ReadOnlySpan<string> actual)
    {
        if (expected.IsEmpty || actual.IsEmpty)
        {
            return actual.IsEmpty && (expected.IsEmpty || (expected[0] == "..." && Matches(expected[1..], actual)));
        }

        return expected[0] == "..."
            ? Matches(expected[1..], actual) || Matches(expected, actual[1..])
            : SameLine(expected[0], actual[0]) && Matches(expected[1..], actual[1..]);
    }

    private static bool SameLine(string expected, string actual) =>
        expected.EndsWith(" ...", StringComparison.Ordinal) ? actual.StartsWith(expected[..^3], StringComparison.Ordinal) : expected == actual;

    [GeneratedRegex(@"```console\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
