using OnRecord.App.Reading;
using OnRecord.Articles;
using OnRecord.Articles.Feeds;
using OnRecord.Articles.Following;
using OnRecord.Store;
using OnRecord.Store.Follows;

namespace OnRecord.App.Commands.Following;

/// <summary>
/// Looks at the feeds that are due and fetches the items that wait, one after the other. All that must not be forgotten is in the record before the next
/// step, so it may be killed at any moment and started again.
/// </summary>
internal sealed class FollowLoop : IDisposable
{
    private const int MostTries = 5;

    private static readonly TimeSpan LongestRest = TimeSpan.FromHours(24), LongestNap = TimeSpan.FromMinutes(1);

    private readonly Record record;
    private readonly Engine engine;
    private readonly string models;
    private readonly FeedFollower follower;
    private readonly TimeSpan every;
    private int added;
    private int known;
    private int failed;

    public FollowLoop(Record record, Engine engine, string models, InputOptions options, TimeSpan every)
    {
        (this.record, this.engine, this.models, this.every) = (record, engine, models, every);
        follower = new FeedFollower(options with { Manners = options.Manners with { Recall = record.Follows.Host, Remember = record.Follows.Remember } });
    }

    private FollowList Follows => record.Follows;

    public void Dispose() => follower.Dispose();

    /// <summary>Follows until it is stopped, or once.</summary>
    /// <param name="feeds">To follow from now on; without any, those that are followed.</param>
    /// <param name="once">Whether to end when nothing is due any more.</param>
    /// <param name="stop">Ends it after the step it is at.</param>
    /// <returns>The exit code.</returns>
    public int Run(string[] feeds, bool once, CancellationToken stop)
    {
        foreach (string feed in feeds)
        {
            Follows.Add(feed, DateTimeOffset.UtcNow);
        }

        if (Follows.Feeds().IsEmpty)
        {
            Console.Error.WriteLine("onrecord: the record follows no feed; name one.");
            return ExitCode.Error;
        }

        try
        {
            do
            {
                LookAtFeeds(feeds, stop);
                TakeItems(stop);
                MeaningSearch.KeepUp(record, models, stop);
            }
            while (!once && !stop.WaitHandle.WaitOne(LongestNap));
        }
        catch (OperationCanceledException)
        {
            // stopped while it waited for a host: all is in the record
        }

        Console.Error.WriteLine($"{added} added, {known} known, {failed} failed, {Follows.Counts().Waiting} waiting");
        return failed > 0 ? ExitCode.Error : added + known > 0 ? ExitCode.Found : ExitCode.Nothing;
    }

    private void LookAtFeeds(string[] only, CancellationToken stop)
    {
        foreach (var feed in Follows.Feeds().Where(f => f.Due <= DateTimeOffset.UtcNow && (only.Length == 0 || only.Contains(f.Url, StringComparer.Ordinal))))
        {
            stop.ThrowIfCancellationRequested();
            var (news, failure) = follower.Look(feed.Url, feed.State, stop);
            var now = DateTimeOffset.UtcNow;
            if (news is null)
            {
                Tell(failure!.Error);
                failed++;
                Follows.CouldNotLook(feed.Url, failure.Error.Message, now, now + Rest(every, feed.Failures, failure.RetryAfter));
                continue;
            }

            foreach (var error in news.Errors)
            {
                Tell(error);
                failed++;
            }

            int waiting = Follows.Looked(feed.Url, news, now, now + every);
            Console.Error.WriteLine(news.IsUnchanged ? $"{feed.Url}: unchanged" : $"{feed.Url}: {news.Items.Length} items, {waiting} new or changed");
        }
    }

    private void TakeItems(CancellationToken stop)
    {
        for (var items = Follows.Waiting(DateTimeOffset.UtcNow); !items.IsEmpty; items = Follows.Waiting(DateTimeOffset.UtcNow))
        {
            foreach (var item in items)
            {
                stop.ThrowIfCancellationRequested();
                Take(item, stop);
            }
        }
    }

    private void Take(FeedItem item, CancellationToken stop)
    {
        string link = item.Link!;
        var (article, failure) = follower.Take(item, stop);
        if (article is null)
        {
            int tries = Follows.Tries(link);
            bool again = failure!.IsPassing && tries + 1 < MostTries;
            failed++;
            Tell(failure.Error with { Message = failure.Error.Message + (again ? " It is tried again later." : "") });
            Follows.CouldNotTake(link, failure.Error.Message, again ? DateTimeOffset.UtcNow + Rest(every, tries, failure.RetryAfter) : null);
            return;
        }

        bool isNew = !record.Contains(article) && record.Add(engine.Read(article, record.Issues())).IsNew;
        added += isNew ? 1 : 0;
        known += isNew ? 0 : 1;
        Follows.Took(link); // after it is stored: killed in between, it is fetched once more and found to be known
    }

    // twice as long each time, and never before the host says
    private static TimeSpan Rest(TimeSpan every, int failures, TimeSpan? asked)
    {
        var rest = TimeSpan.FromTicks(Math.Min(LongestRest.Ticks, every.Ticks << Math.Min(failures, 10)));
        return asked > rest ? asked.Value : rest;
    }

    private static void Tell(InputError error) => Console.Error.WriteLine($"onrecord: {error}");
}
