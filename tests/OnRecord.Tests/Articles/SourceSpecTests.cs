using System.Text;
using System.Text.RegularExpressions;
using OnRecord.Articles;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Articles;

/// <summary>Reads each file of Specs/Articles/sources.md and compares what comes of it with what stands there.</summary>
public sealed partial class SourceSpecTests
{
    public static TheoryData<string, string, string> Blocks() => new(Block().Matches(Repository.Read("tests/OnRecord.Tests/Specs/Articles/sources.md"))
        .Select(m => new TheoryDataRow<string, string, string>(m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value.TrimEnd('\n')) { TestDisplayName = m.Groups[1].Value }));

    [Theory]
    [MemberData(nameof(Blocks))]
    public void The_spec_holds(string heading, string file, string expected)
    {
        string name = heading.Split(": ")[^1];
        string content = name.EndsWith(".warc", StringComparison.Ordinal) || name.EndsWith("ml", StringComparison.Ordinal) ? file.ReplaceLineEndings("\r\n") : file;
        using var source = new ArticleSource();
        string[] read = [.. source.ReadStream(new MemoryStream(Encoding.UTF8.GetBytes(content)), name).SelectMany(Written)];
        string[] wanted = expected.Split('\n');
        for (int i = 0; i < Math.Max(read.Length, wanted.Length); i++)
        {
            // of a message its beginning is enough: the rest is a library's words
            string line = i < read.Length ? read[i] : "(nothing)";
            string expectedLine = i < wanted.Length ? wanted[i] : "(nothing)";
            (expectedLine.StartsWith('!') && line.StartsWith(expectedLine, StringComparison.Ordinal) ? expectedLine : line).ShouldBe(expectedLine, heading);
        }
    }

    private static IEnumerable<string> Written(ArticleInput input)
    {
        if (input.Article is { } a)
        {
            yield return $"= {string.Join(" | ", new[] { a.Id, a.Title, a.Outlet, a.Byline, a.Published?.ToString(), a.Modified?.ToString(), a.Language, a.Url }.Select(v => v ?? ""))}".Replace("|  |", "| |", StringComparison.Ordinal).Replace("|  |", "| |", StringComparison.Ordinal).TrimEnd();
            foreach (string line in a.Text.TrimEnd().ReplaceLineEndings("\n").Split('\n'))
            {
                yield return line;
            }

            foreach (var given in a.Given)
            {
                yield return $"\" {given.Content}{(given.Speaker is null ? "" : $" - {given.Speaker}")}";
            }
        }

        if (input.Error is { } error)
        {
            yield return $"! {error.Place}: {error.Message}";
        }
    }

    [GeneratedRegex(@"^## ([^\n]+)\n```\n(.*?)\n```\n```\n(.*?)\n```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
