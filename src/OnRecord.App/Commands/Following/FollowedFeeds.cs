using OnRecord.Store;

namespace OnRecord.App.Commands.Following;

/// <summary><c>follow --list</c> and <c>follow --remove</c>.</summary>
internal static class FollowedFeeds
{
    /// <summary>Writes a line a feed, and what is wrong with it below.</summary>
    public static int List(Record record)
    {
        var feeds = record.Follows.Feeds();
        foreach (var feed in feeds)
        {
            var counts = record.Follows.Counts(feed.Url);
            string looked = feed.Looked is { } time ? $"looked at {time:yyyy-MM-dd HH:mm}Z" : "not looked at yet";
            Console.Out.WriteLine($"{feed.Url}: {looked}, due {feed.Due:yyyy-MM-dd HH:mm}Z, {counts.Taken} taken, {counts.Waiting} waiting, {counts.Failed} given up");
            if (feed.Problem is not null)
            {
                Console.Out.WriteLine($"    {feed.Failures} times in a row it could not be had: {feed.Problem}");
            }
        }

        return feeds.IsEmpty ? ExitCode.Nothing : ExitCode.Found;
    }

    /// <summary>Takes feeds out; one that is not followed is named.</summary>
    public static int Remove(Record record, string[] feeds)
    {
        int removed = 0;
        foreach (string feed in feeds)
        {
            if (record.Follows.Remove(feed))
            {
                removed++;
            }
            else
            {
                Console.Error.WriteLine($"onrecord: {feed} is not followed; `onrecord follow --list` shows those that are.");
            }
        }

        if (feeds.Length == 0)
        {
            Console.Error.WriteLine("onrecord: name the feeds to follow no longer.");
        }

        return removed < feeds.Length || feeds.Length == 0 ? ExitCode.Error : ExitCode.Found;
    }
}
