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

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1), Patience = TimeSpan.FromSeconds(1);

    private readonly Lock asking = new();
    private Task<IReadOnlyList<ShiftView>>? coming;
    private IReadOnlyList<ShiftView>? known;
    private DateTime until = DateTime.MinValue;
    private int state;

    /// <summary>Another word whenever <see cref="Newest"/> may be another.</summary>
    public string State
    {
        get
        {
            lock (asking)
            {
                Look();
                return $"{state}";
            }
        }
    }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<ShiftView> Newest
    {
        get
        {
            Task<IReadOnlyList<ShiftView>> asked;
            lock (asking)
            {
                Look();
                if (known is not null)
                {
                    return known;
                }

                asked = coming!;
            }

            return asked.Wait(Patience) ? asked.Result : [];
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
            coming = Task.Run(Find);
            until = DateTime.UtcNow + Fresh;
        }
    }

    private IReadOnlyList<ShiftView> Find() =>
        [.. record.Issues().Select(i => record.Standing.On(i)).SelectMany(s => s.Shifts.Select(c => ShiftView.Of(s, c))).OrderByDescending(s => s.After.Day, StringComparer.Ordinal).Take(Shown)];
}
