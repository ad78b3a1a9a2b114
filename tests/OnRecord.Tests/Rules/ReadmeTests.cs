using System.Text.RegularExpressions;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Rules;

/// <summary>What the README promises is run as it is written there.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md");

    [Fact]
    public async Task The_first_command_reads_real_articles()
    {
        string command = Commands()[0];
        command.ShouldContain("-- read ");
        var (exit, output, error) = await Shell.RunAsync(command, TimeSpan.FromMinutes(5));
        exit.ShouldBe(0, error);
        output.Length.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void The_second_command_is_what_CI_runs()
    {
        Commands()[1].ShouldBe("./build.sh");
        Repository.Read(".ci/run").ShouldContain("\n./build.sh ");
    }

    [Fact]
    public void Every_link_of_the_documents_leads_somewhere()
    {
        foreach (string file in Repository.Files("docs", ".md").Append("README.md").Append("CONTRIBUTING.md"))
        {
            foreach (Match link in LocalLink().Matches(Repository.Read(file)))
            {
                string target = Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, link.Groups[1].Value);
                (File.Exists(target) || Directory.Exists(target)).ShouldBeTrue($"{file} links to {link.Groups[1].Value}");
            }
        }
    }

    private static string[] Commands() =>
        [.. CodeBlock().Match(Readme).Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(" #")[0].Trim())];

    [GeneratedRegex(@"```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#\s]+)")]
    private static partial Regex LocalLink();
}
