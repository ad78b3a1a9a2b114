using System.Collections.Concurrent;
using OnRecord.Store;
using OnRecord.Store.Watches;

namespace OnRecord.App.Pages.Watches;

/// <summary>Lets a watch look for what is new before its page is shown, but only where the record has changed since it looked.</summary>
internal sealed class Lookout(Record record, RecordVersion version)
{
    private readonly ConcurrentDictionary<string, long> looked = new(StringComparer.Ordinal);

    /// <summary>Looks where there is something to see.</summary>
    public void Look(Watch watch)
    {
        long now = version.Now;
        if (looked.GetValueOrDefault(watch.Name, -1) != now)
        {
            record.Watches.Look(watch);
            looked[watch.Name] = now;
        }
    }
}
