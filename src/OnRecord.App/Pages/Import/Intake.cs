using System.Threading.Channels;
using OnRecord.App.Reading;
using OnRecord.Articles;
using OnRecord.Positions;
using OnRecord.Reading;
using OnRecord.Store;

namespace OnRecord.App.Pages.Import;

/// <summary>
/// Reads what comes in by the pages, one at a time and beside the answers, so that nobody waits for a page. The models are opened with
/// the first thing that comes in. What waits when the program stops has not been reported as stored.
/// </summary>
internal sealed class Intake(Record record, string models) : BackgroundService
{
    private const int Most = 1000, Remembered = 200;

    private readonly Channel<Job> waiting = Channel.CreateBounded<Job>(Most);
    private readonly LinkedList<IntakeRow> rows = [];
    private readonly Lock key = new(), putting = new();
    private int last, changes;

    /// <summary>What came in lately, the newest first.</summary>
    public IReadOnlyList<IntakeRow> Rows
    {
        get
        {
            lock (key)
            {
                return [.. rows];
            }
        }
    }

    /// <summary>Another word whenever <see cref="Rows"/> are others.</summary>
    public string State => $"{Volatile.Read(ref changes)}";

    /// <summary>Takes an article to be read and stored.</summary>
    public void Take(Article article) => Take(article.Title ?? article.Id, engine =>
    {
        if (record.Contains(article))
        {
            return ("was there already", null);
        }

        var read = engine.Read(article, record.Issues());
        return (Words.Count(read.Statements.Length, "statement"), Address.Article(record.Add(read).ArticleId));
    });

    /// <summary>Notes something that cannot be read.</summary>
    public void Refuse(string name, string why)
    {
        lock (key)
        {
            Remember(new IntakeRow(++last, name, IntakeState.Failed, why, null));
        }
    }

    /// <summary>Puts an issue, and looks for positions in the articles that are there. One at a time: no two that come at once can take the same key.</summary>
    /// <param name="make">Makes it, given those that are there.</param>
    public Issue Take(Func<IReadOnlyCollection<Issue>, Issue> make)
    {
        Issue issue;
        lock (putting)
        {
            issue = make(record.Issues());
            record.AddIssue(issue);
        }

        Take(issue.Proposition, _ =>
        {
            IssueReading.Put(record, [issue], models);
            return ($"looked for in {Words.Count(record.ArticlesOn(issue).Length, "article")}", Address.Issue(issue.Key));
        });
        return issue;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Engine? engine = null;
        try
        {
            await foreach (var job in waiting.Reader.ReadAllAsync(stoppingToken))
            {
                await Task.Run(() => Run(job, () => engine ??= Engine.Open(models)), stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the program stops
        }
        finally
        {
            engine?.Dispose();
        }
    }

    private void Take(string name, Func<Engine, (string Detail, string? Address)> work)
    {
        lock (key)
        {
            if (!waiting.Writer.TryWrite(new Job(++last, work)))
            {
                throw new BadHttpRequestException($"{Most} things wait to be read. Nothing was taken; try again when they are done.", StatusCodes.Status503ServiceUnavailable);
            }

            Remember(new IntakeRow(last, name, IntakeState.Waiting, "", null));
        }
    }

    private void Run(Job job, Func<Engine> engine)
    {
        Change(job.Number, r => r with { State = IntakeState.Reading });
        try
        {
            var (detail, address) = job.Work(engine());
            Change(job.Number, r => r with { State = IntakeState.Done, Detail = detail, Address = address });
        }
        catch (Exception e) when (e is RecordException or ModelException or IOException or UnauthorizedAccessException)
        {
            Change(job.Number, r => r with { State = IntakeState.Failed, Detail = e.Message });
        }
    }

    private void Remember(IntakeRow row)
    {
        changes++;
        rows.AddFirst(row);
        if (rows.Count > Remembered)
        {
            rows.RemoveLast();
        }
    }

    private void Change(int number, Func<IntakeRow, IntakeRow> change)
    {
        lock (key)
        {
            changes++;
            for (var node = rows.First; node is not null; node = node.Next)
            {
                node.Value = node.Value.Number == number ? change(node.Value) : node.Value;
            }
        }
    }

    private sealed record Job(int Number, Func<Engine, (string Detail, string? Address)> Work);
}
