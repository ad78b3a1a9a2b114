using OnRecord.App.Pages.Issues;
using OnRecord.Store;

namespace OnRecord.App.Pages.Home;

/// <summary>The newest changes of stand over all issues. Working them out goes through every position: it is done once a minute at most, and only the very first page waits for it.</summary>
internal sealed class LatestShifts(Record record)
{
    private const int Shown = 4;

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

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

            return (known ?? coming!).GetAwaiter().GetResult();
        }
    }

    private IReadOnlyList<ShiftView> Find() =>
        [.. record.Issues().Select(i => record.Standing.On(i)).SelectMany(s => s.Shifts.Select(c => ShiftView.Of(s, c))).OrderByDescending(s => s.After.Day, StringComparer.Ordinal).Take(Shown)];
}
