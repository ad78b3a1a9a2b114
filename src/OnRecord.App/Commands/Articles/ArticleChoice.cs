using System.CommandLine;
using OnRecord.Store;

namespace OnRecord.App.Commands.Articles;

/// <summary>Which articles of the record a command is for: some by name, or all that the conditions let through.</summary>
internal sealed class ArticleChoice
{
    private readonly Argument<string[]> names = new("articles") { Description = "Names, numbers or addresses; all that the conditions let through when left out.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> words = new("--words") { Description = "Words that headline or text must have." };
    private readonly Option<string?> outlet = new("--outlet") { Description = "The outlet's name." };
    private readonly Option<DateOnly?> since = new("--since") { Description = "The first day of publication, YYYY-MM-DD." };
    private readonly Option<DateOnly?> until = new("--until") { Description = "The last day of publication, YYYY-MM-DD." };
    private readonly Option<bool> allVersions = new("--all-versions") { Description = "Older versions of articles too." };

    /// <summary>Gives the command the arguments and options of the choice.</summary>
    public Command AddTo(Command command)
    {
        command.Add(names);
        foreach (Option option in new Option[] { words, outlet, since, until, allVersions })
        {
            command.Add(option);
        }

        return command;
    }

    /// <summary>Whether anything narrows it.</summary>
    public bool IsAll(ParseResult parsed) => parsed.GetValue(names)!.Length == 0 && parsed.GetValue(words) is null && parsed.GetValue(outlet) is null && parsed.GetValue(since) is null && parsed.GetValue(until) is null;

    /// <summary>The articles, those that are named in that order, others the newest first. A name that stands for none is said on standard error.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="record">The record.</param>
    /// <param name="limit">The most; of those that are named all are given.</param>
    public IReadOnlyList<ArticleSummary> Of(ParseResult parsed, Record record, int limit = int.MaxValue)
    {
        var query = new SearchQuery
        {
            Words = parsed.GetValue(words),
            Outlet = parsed.GetValue(outlet),
            Since = parsed.GetValue(since),
            Until = parsed.GetValue(until),
            AllCopies = parsed.GetValue(allVersions),
            Limit = limit,
        };
        string[] named = parsed.GetValue(names)!;
        return named.Length == 0 ? [.. record.FindArticles(query).Select(h => h.Article)] : [.. named.Select(n => Named(record, n)).OfType<ArticleSummary>()];
    }

    private static ArticleSummary? Named(Record record, string name)
    {
        var found = record.Article(name);
        if (found is null)
        {
            Console.Error.WriteLine($"onrecord: there is no article \"{name}\" in the record; `onrecord articles list` shows them.");
        }

        return found is null ? null : new ArticleSummary
        {
            Id = found.Id,
            Key = found.Article.Id,
            Title = found.Article.Title,
            Outlet = found.Article.Outlet,
            Published = found.Article.Published,
            Url = found.Article.CanonicalUrl ?? found.Article.Url,
            Statements = found.Statements.Length,
        };
    }
}
