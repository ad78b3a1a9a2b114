using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace OnRecord.Positions;

/// <summary>
/// Issues as a YAML file holds them: <c>issues:</c>, then for each <c>key</c>, <c>proposition</c> and, where given, lists of <c>search</c>,
/// <c>for</c> and <c>against</c>.
/// </summary>
public static class IssueFile
{
    private const long MostBytes = 4_000_000;
    private const int DeepestNesting = 10;

    /// <summary>Reads a file.</summary>
    /// <exception cref="IssueFileException">It is missing, too large or not of that shape; the message names the file, the line and the remedy.</exception>
    public static ImmutableArray<Issue> Read(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            throw new IssueFileException($"{path} is missing: name a YAML file of issues.");
        }

        if (file.Length > MostBytes)
        {
            throw new IssueFileException($"{path} has {file.Length} bytes; a file of issues may have {MostBytes} at most.");
        }

        return Parse(File.ReadAllText(path), path);
    }

    /// <summary>Reads a text of that shape.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="IssueFileException">It is not of that shape.</exception>
    public static ImmutableArray<Issue> Parse(string yaml, string name)
    {
        try
        {
            CheckDepth(yaml, name);
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            var issues = (stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode) is YamlMappingNode root && root.Children.TryGetValue("issues", out var node) ? node : null;
            return issues is YamlSequenceNode list ? Distinct([.. list.Select(n => ToIssue(n, name))], name)
                : throw new IssueFileException($"{name} has no list \"issues:\" at its top: put one issue a line below it, each with key and proposition.");
        }
        catch (YamlException e)
        {
            throw new IssueFileException($"{name}, line {e.Start.Line}: {e.Message}", e);
        }
    }

    private static Issue ToIssue(YamlNode node, string name)
    {
        string where = $"{name}, line {node.Start.Line}";
        if (node is not YamlMappingNode fields)
        {
            throw new IssueFileException($"{where}: an issue needs fields: key and proposition.");
        }

        return new Issue(One(fields, "key", where), One(fields, "proposition", where))
        {
            Search = List(fields, "search", where),
            For = List(fields, "for", where),
            Against = List(fields, "against", where),
        };
    }

    private static string One(YamlMappingNode fields, string field, string where) =>
        fields.Children.TryGetValue(field, out var node) && node is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value)
            ? value.Trim() : throw new IssueFileException($"{where}: the issue has no {field}.");

    private static ImmutableArray<string> List(YamlMappingNode fields, string field, string where) =>
        !fields.Children.TryGetValue(field, out var node) ? []
            : node is YamlSequenceNode list && list.All(n => n is YamlScalarNode { Value: not null }) ? [.. list.Select(n => ((YamlScalarNode)n).Value!)]
            : throw new IssueFileException($"{where}: {field} is not a list of texts; write [\"one\", \"two\"].");

    private static ImmutableArray<Issue> Distinct(ImmutableArray<Issue> issues, string name)
    {
        string? twice = issues.GroupBy(i => i.Key, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1)?.Key;
        return twice is null ? issues : throw new IssueFileException($"{name} has two issues with the key \"{twice}\": give each its own.");
    }

    // the loader calls itself at each level: a file nested without end would end the program
    private static void CheckDepth(string yaml, string name)
    {
        var parser = new Parser(new StringReader(yaml));
        for (int depth = 0; parser.MoveNext();)
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > DeepestNesting)
            {
                throw new IssueFileException($"{name}, line {parser.Current.Start.Line}: nested deeper than {DeepestNesting} levels; issues need three.");
            }

            if (parser.Current is AnchorAlias)
            {
                throw new IssueFileException($"{name}, line {parser.Current.Start.Line}: references (*name) are not read; write the text out.");
            }
        }
    }
}
