using OnRecord.App.Pages.Issues;
using OnRecord.Store;

namespace OnRecord.App.Pages.Home;

/// <summary>The newest changes of stand over all issues. Working them out goes through every position: it is done once a minute at most, and no page waits long for it.</summary>
internal sealed class LatestShifts(Record record)
{
    private const int Shown = 4;

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1), Patience = TimeSpan.FromSeconds(1);

    private readonly Lock asking = new();
    private Task<IReadOnlyList<ShiftView>>? known;
    private Task<IReadOnlyList<ShiftView>>? coming;
    private DateTime until = DateTime.MinValue;

    /// <summary>The newest first.</summary>
    public IReadOnlyList<ShiftView> Newest
    {
        get
        {
            lock (asking)
            {
                known = coming is { IsCompletedSuccessfully: true } ? coming : known;
                if (DateTime.UtcNow > until && coming is not { IsCompleted: false })
                {
                    coming = Task.Run(Find);
                    until = DateTime.UtcNow + Fresh;
                }
            }

            // in the first moments of a very large record none are known yet
            var ready = known ?? coming!;
            return known is not null || ready.Wait(Patience) ? ready.GetAwaiter().GetResult() : [];
        }
    }

    private IReadOnlyList<ShiftView> Find() =>
        [.. record.Issues().Select(i => record.Standing.On(i)).SelectMany(s => s.Shifts.Select(c => ShiftView.Of(s, c))).OrderByDescending(s => s.After.Day, StringComparer.Ordinal).Take(Shown)];
}
