using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace OnRecord.Positions;

/// <summary>
/// Issues as a YAML file holds them: <c>issues:</c>, then for each <c>key</c>, <c>proposition</c> and, where given, lists of <c>search</c>,
/// <c>for</c>, <c>against</c> and <c>actors</c>, and the days <c>since</c> and <c>until</c>.
/// </summary>
public static class IssueFile
{
    private const long MostBytes = 4_000_000;
    private const int DeepestNesting = 10;

    private static readonly string[] Fields = ["key", "proposition", "search", "for", "against", "actors", "since", "until"];

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

    /// <summary>Writes issues so that <see cref="Parse"/> gives them back.</summary>
    public static void Write(IEnumerable<Issue> issues, TextWriter output)
    {
        var list = new YamlSequenceNode(issues.Select(ToNode));
        new YamlStream(new YamlDocument(new YamlMappingNode(new YamlScalarNode("issues"), list))).Save(output, assignAnchors: false);
    }

    private static YamlMappingNode ToNode(Issue issue)
    {
        var node = new YamlMappingNode { { "key", issue.Key }, { "proposition", Quoted(issue.Proposition) } };
        (string Field, ImmutableArray<string> Texts)[] lists = [("search", issue.Search), ("for", issue.For), ("against", issue.Against), ("actors", issue.Actors)];
        foreach (var (field, texts) in lists.Where(l => !l.Texts.IsEmpty))
        {
            node.Add(field, new YamlSequenceNode(texts.Select(Quoted)) { Style = SequenceStyle.Flow });
        }

        foreach (var (field, day) in new[] { ("since", issue.Since), ("until", issue.Until) }.Where(d => d.Item2 is not null))
        {
            node.Add(field, day!.Value.ToString("yyyy-MM-dd"));
        }

        return node;
    }

    // quoted: a text may look like a number, a date or markup
    private static YamlScalarNode Quoted(string text) => new(text) { Style = ScalarStyle.DoubleQuoted };

    private static Issue ToIssue(YamlNode node, string name)
    {
        string where = $"{name}, line {node.Start.Line}";
        if (node is not YamlMappingNode fields)
        {
            throw new IssueFileException($"{where}: an issue needs fields: key and proposition.");
        }

        if (fields.Children.Keys.OfType<YamlScalarNode>().FirstOrDefault(k => !Fields.Contains(k.Value)) is { } unknown)
        {
            throw new IssueFileException($"{name}, line {unknown.Start.Line}: an issue has no field \"{unknown.Value}\"; its fields are {string.Join(", ", Fields)}.");
        }

        string key = One(fields, "key", where);
        return !Issue.IsKey(key) ? throw new IssueFileException($"{where}: \"{key}\" is no key; write lower-case letters, digits and hyphens, 80 at most.") : new Issue(key, One(fields, "proposition", where))
        {
            Search = List(fields, "search", where),
            For = List(fields, "for", where),
            Against = List(fields, "against", where),
            Actors = List(fields, "actors", where),
            Since = Day(fields, "since", where),
            Until = Day(fields, "until", where),
        };
    }

    private static string One(YamlMappingNode fields, string field, string where) =>
        fields.Children.TryGetValue(field, out var node) && node is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value)
            ? value.Trim() : throw new IssueFileException($"{where}: the issue has no {field}.");

    private static ImmutableArray<string> List(YamlMappingNode fields, string field, string where) =>
        !fields.Children.TryGetValue(field, out var node) ? []
            : node is YamlSequenceNode list && list.All(n => n is YamlScalarNode { Value: not null }) ? [.. list.Select(n => ((YamlScalarNode)n).Value!)]
            : throw new IssueFileException($"{where}: {field} is not a list of texts; write [\"one\", \"two\"].");

    private static DateOnly? Day(YamlMappingNode fields, string field, string where) =>
        !fields.Children.TryGetValue(field, out var node) ? null
            : node is YamlScalarNode { Value: { } value } && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw new IssueFileException($"{where}: {field} is not a day; write it as 2031-03-05.");

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
