using System.ComponentModel;
using System.Globalization;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using OnRecord.App.Exchange;
using OnRecord.App.Standing;
using OnRecord.Positions;
using OnRecord.Positions.Briefs;
using OnRecord.Store;

namespace OnRecord.App.Mcp;

/// <summary>
/// What a language model may ask of the record. All of it only reads, and every line that is given carries its source. An error that the asker can mend is
/// an <see cref="McpException"/>, whose words reach it.
/// </summary>
[McpServerToolType]
internal sealed class RecordTools(Record record)
{
    private const int Most = 100;

    [McpServerTool(Name = "find_statements", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Finds reported statements in the record: who said what, verbatim, each with its source. The best come first when words are given, else the newest.")]
    public IReadOnlyList<Found> FindStatements(
        [Description("Words that must all be in the statement; words in quotation marks stand together.")] string? words = null,
        [Description("Part of the name of who said it, or the key of an actor.")] string? actor = null,
        [Description("First day, YYYY-MM-DD.")] string? since = null,
        [Description("Last day, YYYY-MM-DD.")] string? until = null,
        [Description("The outlet's name.")] string? outlet = null,
        [Description("The most that is given, 1 to 100.")] int limit = 20) =>
        [.. record.FindStatements(new SearchQuery { Words = words, Actor = actor, Since = Day(since), Until = Day(until), Outlet = outlet, Limit = Math.Clamp(limit, 1, Most) }).Select(Found.Of)];

    [McpServerTool(Name = "actor", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("One actor of the record: offices as the articles give them, and the newest statements.")]
    public object Actor([Description("The actor's key, or a part of the name.")] string name)
    {
        var found = record.Actor(name) ?? (record.Actors(name, 1) is [var first] ? record.Actor(first.Key) : null) ?? throw new McpException($"There is no actor \"{name}\" in the record.");
        return new
        {
            found.Actor.Key,
            found.Actor.Name,
            kind = Names.Of(found.Actor.Kind),
            found.Actor.Statements,
            offices = found.Appearances.Where(a => a.Role is not null || a.Organisation is not null)
                .GroupBy(a => (a.Role, a.Organisation, a.Country)).Select(g => new { g.Key.Role, g.Key.Organisation, g.Key.Country, days = g.Select(a => a.Article.Published?.ToString()).Distinct() }),
            newest = found.Statements.Take(20).Select(Found.Of),
        };
    }

    [McpServerTool(Name = "issues", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("The issues of the record: propositions that actors agree or disagree with.")]
    public object Issues() => record.Issues().Select(i => new { i.Key, i.Proposition });

    [McpServerTool(Name = "where", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Where actors stand on an issue, with conditions and the statements behind each stand. \"none\" is no clear position.")]
    public IReadOnlyList<Stand> Where(
        [Description("The issue's key, as the tool \"issues\" gives it.")] string issue,
        [Description("Only this actor: the key, or a part of the name.")] string? actor = null)
    {
        var asked = Asked(issue);
        return
        [
            .. from position in record.PositionsOn(asked)
               where actor is null || position.Actor.Key == actor || position.Actor.Name.Contains(actor, StringComparison.OrdinalIgnoreCase)
               select new Stand(position.Actor.Key, position.Actor.Name, Names.Of(position.Stance), position.Confidence, position.Condition, [.. position.Evidence.Take(5).Select(Found.Of)]),
        ];
    }

    [McpServerTool(Name = "brief", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("The page on an issue in Markdown: who stands where, on what condition, since when. Only verbatim words, names, dates and fixed phrases, each line with its source.")]
    public string Brief(
        [Description("The issue's key, as the tool \"issues\" gives it.")] string issue,
        [Description("Whom to begin with: the key, or a part of the name.")] string? lead = null,
        [Description("The last day that counts, YYYY-MM-DD.")] string? asOf = null)
    {
        try
        {
            var page = new StringWriter { NewLine = "\n" };
            BriefMarkdown.Write(BriefBuilder.Of(record, record.Standing.On(Asked(issue), Day(asOf)), lead), page);
            return page.ToString();
        }
        catch (RecordException e)
        {
            throw new McpException(e.Message, e);
        }
    }

    [McpServerTool(Name = "article", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("One article: its text as published.")]
    public object Article([Description("The article's number in the record.")] long id)
    {
        var found = record.Article(id) ?? throw new McpException($"There is no article {id} in the record.");
        return new { id, found.Article.Title, found.Article.Outlet, published = found.Article.Published?.ToString(), url = found.Article.CanonicalUrl ?? found.Article.Url, found.Article.Text };
    }

    private Issue Asked(string key) => record.Issue(key) ?? throw new McpException($"There is no issue \"{key}\" in the record; the tool \"issues\" lists them.");

    private static DateOnly? Day(string? text) => text switch
    {
        null or "" => null,
        _ when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => throw new McpException($"\"{text}\" is not a day; write it as 2031-03-05."),
    };
}
