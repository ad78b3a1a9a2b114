using OnRecord.App.Pages.Issues;
using OnRecord.Store;

namespace OnRecord.App.Pages.Home;

/// <summary>The newest changes of stand over all issues. Working them out goes through every position, so the first page does it once a minute at most.</summary>
internal sealed class LatestShifts(Record record)
{
    private const int Shown = 4;

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private readonly Lock working = new();
    private IReadOnlyList<ShiftView> newest = [];
    private DateTime until = DateTime.MinValue;
    private int state;

    /// <summary>Another word whenever <see cref="Newest"/> may be another.</summary>
    public string State
    {
        get
        {
            _ = Newest;
            return $"{state}";
        }
    }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<ShiftView> Newest
    {
        get
        {
            lock (working)
            {
                if (DateTime.UtcNow > until)
                {
                    newest = [.. record.Issues().Select(i => record.Standing.On(i)).SelectMany(s => s.Shifts.Select(c => ShiftView.Of(s, c)))
                        .OrderByDescending(s => s.After.Day, StringComparer.Ordinal).Take(Shown)];
                    until = DateTime.UtcNow + Fresh;
                    state++;
                }

                return newest;
            }
        }
    }
}
