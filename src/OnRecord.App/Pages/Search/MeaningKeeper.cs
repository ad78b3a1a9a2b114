using System.Data.Common;
using OnRecord.Reading;
using OnRecord.Store;

namespace OnRecord.App.Pages.Search;

/// <summary>
/// Keeps up with the meaning of what comes into a record with issues, whoever puts it there: a statement that was read, added or brought back is on an issue
/// by its meaning a moment later, and not only when somebody has searched by meaning. Looks at the record only after it has changed.
/// </summary>
internal sealed partial class MeaningKeeper(Record record, RecordVersion version, Meanings meanings, ILogger<MeaningKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Nap = TimeSpan.FromSeconds(1);

    private long? seen;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var clock = new PeriodicTimer(Nap);
        try
        {
            do
            {
                await Task.Run(KeepUp, stoppingToken);
            }
            while (await clock.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the program stops
        }
    }

    // what is not done in one go has changed the record, so the next look carries on; what fails is tried again after the next change, and never ends the program
    private void KeepUp()
    {
        try
        {
            long now = version.Now;
            if (now != seen)
            {
                seen = now;
                if (meanings.Waiting > 0 && !record.Issues().IsEmpty)
                {
                    meanings.CarryOn();
                }
            }
        }
        catch (Exception e) when (e is RecordException or ModelException or DbException or IOException or UnauthorizedAccessException)
        {
            LogFailed(log, e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "New statements cannot be found by meaning yet: {Why}")]
    private static partial void LogFailed(ILogger log, string why);
}
