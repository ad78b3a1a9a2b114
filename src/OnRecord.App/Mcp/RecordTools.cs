using System.ComponentModel;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using OnRecord.App.Exchange;
using OnRecord.App.Pages;
using OnRecord.App.Standing;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Positions.Briefs;
using OnRecord.Statements;
using OnRecord.Store;

namespace OnRecord.App.Mcp;

/// <summary>
/// What a language model may ask of the record. All of it only reads, and every line that is given carries its source. An error that the asker can mend is
/// an <see cref="McpException"/>, whose words reach it.
/// </summary>
[McpServerToolType]
internal sealed class RecordTools(Record record)
{
    private const int Most = 100, LongestPart = 50_000;

    [McpServerTool(Name = "find_statements", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Finds reported statements in the record: who said what, verbatim, each with its source. The best come first when words are given, else the newest. A quotation that several articles report is given once.")]
    public FoundStatements FindStatements(
        [Description("Words that must all be in the statement; words in quotation marks stand together.")] string? words = null,
        [Description("Part of the name of who said it, or the key of an actor.")] string? actor = null,
        [Description("First day, YYYY-MM-DD.")] string? since = null,
        [Description("Last day, YYYY-MM-DD.")] string? until = null,
        [Description("The outlet's name.")] string? outlet = null,
        [Description("Part of the speaker's role as the article gives it, as \"minister\".")] string? role = null,
        [Description("Part of the organisation that the article gives the speaker.")] string? organisation = null,
        [Description("The speaker's country, ISO 3166-1 alpha-2, as UA.")] string? country = null,
        [Description("The key of an issue: only what shows where somebody stands on it.")] string? issue = null,
        [Description("for, against or mixed: only what shows that stand.")] string? stance = null,
        [Description("direct, indirect or mixed: whether the words stand in quotation marks.")] string? kind = null,
        [Description("What is done by saying it: state, accuse, reject, request, threaten, promise, agree, deny, decline, ask.")] string? act = null,
        [Description("The most that is given, 1 to 100.")] int limit = 20,
        [Description("How many to pass over, where there are more.")] int skip = 0)
    {
        int most = Within("limit", limit, 1, Most);
        var found = record.FindStatements(new SearchQuery
        {
            Words = words,
            Actor = actor,
            Since = Given.Day(since),
            Until = Given.Day(until),
            Outlet = outlet,
            Role = role,
            Organisation = organisation,
            Country = country,
            Issue = string.IsNullOrWhiteSpace(issue) ? null : Asked(issue).Key,
            Stance = Given.Side(stance),
            Kind = Given.Member<StatementKind>("kind", kind),
            Act = Given.Member<StatementAct>("act", act),
            Limit = most + 1,
            Offset = Within("skip", skip, 0, int.MaxValue),
        });
        return new FoundStatements([.. found.Take(most).Select(Found.Of)], found.Length > most);
    }

    [McpServerTool(Name = "actor", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("One actor of the record: offices by registers and as the articles give them, and the newest statements with their sources.")]
    public ActorCard Actor([Description("The actor's key, or a part of the name.")] string name)
    {
        var alike = record.Actors(name, 10);
        var found = record.Actor(name) ?? (alike is [var first, ..] ? record.Actor(first.Key) : null) ?? throw new McpException($"There is no actor \"{name}\" in the record.");
        var actor = found.Actor;
        return new ActorCard(
            actor.Key, actor.Name, Names.Of(actor.Kind), actor.Statements,
            [.. record.Offices.OfActor(actor.Key).Select(HeldOffice.Of), .. HeldOffice.Of(found.Appearances)],
            [.. found.Statements.Take(20).Select(Found.Of)],
            alike.Where(a => a.Key != actor.Key).ToDictionary(a => a.Key, a => a.Name, StringComparer.Ordinal));
    }

    [McpServerTool(Name = "issues", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("The issues of the record: propositions that actors agree or disagree with.")]
    public IReadOnlyList<IssueName> Issues() => [.. record.Issues().Select(i => new IssueName(i.Key, i.Proposition))];

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
            BriefMarkdown.Write(BriefBuilder.Of(record, record.Standing.On(Asked(issue), Given.Day(asOf)), lead), page);
            return page.ToString();
        }
        catch (RecordException e)
        {
            throw new McpException(e.Message, e);
        }
    }

    [McpServerTool(Name = "article", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("One article: its text as published. A long one comes in parts.")]
    public ArticlePart Article(
        [Description("The article's number in the record.")] long id,
        [Description("Where to begin, in Unicode code points, as the sources of the other tools count.")] int from = 0,
        [Description("The most code points that are given, 1 to 50000.")] int limit = 20_000)
    {
        var about = (record.Article(id) ?? throw new McpException($"There is no article {id} in the record.")).Article;
        var text = new DocumentText(about.Text);
        int start = Within("from", from, 0, text.Length);
        int end = Math.Min(text.Length, start + Within("limit", limit, 1, LongestPart));
        return new ArticlePart(id, about.Title, about.Outlet, about.Published?.ToString(), Address.Original(about.CanonicalUrl ?? about.Url), Address.Article(id), start, text.Length, text.Slice(new TextSpan(start, end)));
    }

    private Issue Asked(string key) => record.Issue(key) ?? throw new McpException($"There is no issue \"{key}\" in the record; the tool \"issues\" lists them.");

    private static int Within(string name, int number, int least, int most) =>
        number >= least && number <= most ? number : throw new McpException($"{name}: {number} is none; write a number from {least} to {most}.");
}
