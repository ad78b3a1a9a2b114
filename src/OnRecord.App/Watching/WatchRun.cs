using OnRecord.App.Standing;
using OnRecord.Store;
using OnRecord.Store.Watches;

namespace OnRecord.App.Watching;

/// <summary>Runs watches once: looks for what is new, and brings what is due to each target. A target that fails does not keep the others from theirs.</summary>
internal sealed class WatchRun(Record record, TextWriter output, TextWriter errors, TimeSpan? firstWait = null)
{
    /// <summary>Runs one watch; how many hits were new, and whether all arrived.</summary>
    public async Task<(int New, bool AllArrived)> RunAsync(Watch watch, CancellationToken stop)
    {
        int found = record.Watches.Look(watch);
        bool all = true;
        foreach (var target in watch.Targets)
        {
            try
            {
                await BringAsync(watch, target, stop);
            }
            catch (Exception e) when (e is WebhookException or IOException or UnauthorizedAccessException)
            {
                await errors.WriteLineAsync($"onrecord: watch {watch.Name}: {e.Message}");
                all = false;
            }
        }

        return (found, all);
    }

    private async Task BringAsync(Watch watch, WatchTarget target, CancellationToken stop)
    {
        var due = record.Watches.Due(target);
        if (due.IsEmpty)
        {
            return;
        }

        switch (target.Kind)
        {
            case WatchTargetKind.Feed:
                FeedFile.Write(target.Address!, watch, record.Watches.Newest(watch));
                record.Watches.Arrived(target, due);
                break;
            case WatchTargetKind.File:
                HitFile.Append(target.Address!, watch.Name, due);
                record.Watches.Arrived(target, due);
                break;
            case WatchTargetKind.Webhook:
                using (var sender = new WebhookSender(target, firstWait))
                {
                    foreach (var hit in due)
                    {
                        await sender.SendAsync(watch.Name, hit, stop);
                        record.Watches.Arrived(target, [hit]);
                    }
                }

                break;
            default:
                foreach (var hit in due)
                {
                    await output.WriteLineAsync($"{watch.Name}: {hit.Title}: {StandWords.OneLine(hit.Text)}\n    {string.Join(" | ", new[] { hit.Outlet, hit.Published, hit.Url ?? hit.Article }.Where(t => t is not null))}");
                    record.Watches.Arrived(target, [hit]);
                }

                break;
        }
    }
}
