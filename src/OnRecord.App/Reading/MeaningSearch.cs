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

    /// <summary>Makes the embeddings that are missing.</summary>
    public static void Prepare(Record record, SentenceEncoder encoder)
    {
        long waiting = record.Meaning.Waiting();
        record.Meaning.CarryOn(encoder.Encode, done: count =>
        {
            if (!Console.IsErrorRedirected)
            {
                Console.Error.Write($"\rmeaning of {count} of {waiting} statements \r");
            }
        });
    }
}
