using OnRecord.App.Pages.Issues;
using OnRecord.Store;

namespace OnRecord.App.Pages.Home;

/// <summary>
/// The newest changes of stand over all issues. Working them out goes through every position: it is done once a minute at most, beside the pages. Only the
/// first page waits for it, and not long: of a very large record it shows none yet.
/// </summary>
internal sealed class LatestShifts(Record record)
{
    private const int Shown = 4;

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1), Patience = TimeSpan.FromSeconds(2);

    private readonly Lock asking = new();
    private Task<IReadOnlyList<ShiftView>>? coming;
    private IReadOnlyList<ShiftView>? known;
    private DateTime until = DateTime.MinValue, patienceEnds = DateTime.MaxValue;
    private int state;

    /// <summary>Another word whenever <see cref="Newest"/> may be another.</summary>
    public string State
    {
        get
        {
            Wait();
            lock (asking)
            {
                return $"{state}";
            }
        }
    }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<ShiftView> Newest
    {
        get
        {
            Wait();
            lock (asking)
            {
                return known ?? [];
            }
        }
    }

    // for the first shifts only, and no longer than two seconds since they were first asked for: a page and its tag are of the same shifts
    private void Wait()
    {
        Task first;
        TimeSpan patience;
        lock (asking)
        {
            Look();
            if (known is not null)
            {
                return;
            }

            (first, patience) = (coming!, patienceEnds - DateTime.UtcNow);
        }

        Task.WaitAny([first], patience > TimeSpan.Zero ? patience : TimeSpan.Zero);
        if (first.IsFaulted)
        {
            // what went wrong, as it was said
            first.GetAwaiter().GetResult();
        }

        lock (asking)
        {
            Look();
        }
    }

    // takes what has come, and has it worked out anew where it is old
    private void Look()
    {
        if (coming is { IsCompletedSuccessfully: true } done && !ReferenceEquals(known, done.Result))
        {
            known = done.Result;
            state++;
        }

        if (coming is null || (DateTime.UtcNow > until && coming.IsCompleted))
        {
            patienceEnds = coming is null ? DateTime.UtcNow + Patience : patienceEnds;
            coming = Task.Run(Find);
            until = DateTime.UtcNow + Fresh;
        }
    }

    private IReadOnlyList<ShiftView> Find() =>
        [.. record.Issues().Select(i => record.Standing.On(i)).SelectMany(s => s.Shifts.Select(c => ShiftView.Of(s, c))).OrderByDescending(s => s.After.Day, StringComparer.Ordinal).Take(Shown)];
}
