using OnRecord.Positions.Meaning;
using OnRecord.Store;
using OnRecord.Store.Meaning;

namespace OnRecord.App.Pages.Search;

/// <summary>The search by meaning for pages: the encoder is opened with the first such search, and what is not encoded yet is carried on with for a moment by each.</summary>
internal sealed class Meanings(Record record, string models) : IDisposable
{
    // long enough for some thousand statements, short enough to wait for
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lazy<SentenceEncoder> encoder = new(() => SentenceEncoder.Open(models));
    private readonly Lock encoding = new();

    /// <summary>How many statements cannot be found by meaning yet.</summary>
    public long Waiting => record.Meaning.Waiting();

    /// <summary>The statements nearest to a text, the nearest first.</summary>
    /// <param name="text">What is looked for, in any words.</param>
    /// <param name="query">What else must hold.</param>
    public IReadOnlyList<MeaningHit> Find(string text, SearchQuery query)
    {
        CarryOn();
        return record.Meaning.Find(CompactMeaning.Of(encoder.Value.Encode(text)), query);
    }

    /// <summary>Carries on for a moment with what is not encoded yet.</summary>
    public void CarryOn()
    {
        lock (encoding)
        {
            using var patience = new CancellationTokenSource(Patience);
            record.Meaning.CarryOn(encoder.Value.Encode, stop: patience.Token);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (encoder.IsValueCreated)
        {
            encoder.Value.Dispose();
        }
    }
}
