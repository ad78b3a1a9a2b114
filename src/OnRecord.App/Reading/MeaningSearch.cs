using OnRecord.Positions.Meaning;
using OnRecord.Store;
using OnRecord.Store.Meaning;

namespace OnRecord.App.Reading;

/// <summary>The search by meaning as a command runs it: what is missing is encoded first, with progress on standard error.</summary>
internal static class MeaningSearch
{
    /// <summary>The statements nearest to <paramref name="text"/>.</summary>
    public static IReadOnlyList<MeaningHit> Find(Record record, string text, SearchQuery query, string models)
    {
        using var encoder = SentenceEncoder.Open(models);
        Prepare(record, encoder);
        return record.Meaning.Find(CompactMeaning.Of(encoder.Encode(text)), query);
    }

    /// <summary>
    /// Makes the embeddings that are missing where the record has issues: what was just put in is then on an issue by its meaning too, and not only when somebody
    /// has searched by meaning. A record without issues is left as it is; its first search or issue does it.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="models">The folder of the models.</param>
    /// <param name="stop">Ends it after the batch it is at; the next call carries on.</param>
    public static void KeepUp(Record record, string models, CancellationToken stop = default)
    {
        if (record.Meaning.Waiting() > 0 && !record.Issues().IsEmpty)
        {
            using var encoder = SentenceEncoder.Open(models);
            Prepare(record, encoder, stop);
        }
    }

    /// <summary>Makes the embeddings that are missing.</summary>
    public static void Prepare(Record record, SentenceEncoder encoder, CancellationToken stop = default)
    {
        long waiting = record.Meaning.Waiting();
        Action<long> tell = count =>
        {
            if (!Console.IsErrorRedirected)
            {
                Console.Error.Write($"\rmeaning of {count} of {waiting} statements \r");
            }
        };
        record.Meaning.CarryOn(encoder.Encode, tell, stop);
    }
}
