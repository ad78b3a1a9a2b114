using System.Collections.Immutable;
using OnRecord.Positions.Meaning;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Meaning;

/// <summary>
/// The search by meaning. Embeddings are not made when an article is added but when somebody asks for them: <see cref="CarryOn"/> makes those that
/// are missing, and goes on where it stopped.
/// </summary>
public sealed class StatementMeaning
{
    private const int Batch = 256;

    private readonly RecordFile file;

    internal StatementMeaning(RecordFile file) => this.file = file;

    /// <summary>How many statements wait for their embedding; they cannot be found by meaning yet.</summary>
    public long Waiting() => file.Use(MeaningWriter.Waiting);

    /// <summary>Makes the embeddings that are missing, each batch a transaction of its own: what is done stays done when it is stopped or killed.</summary>
    /// <param name="encode">Gives the embedding of a text, as <see cref="SentenceEncoder.Encode"/> does; called from several threads.</param>
    /// <param name="done">Told after each batch how many are done now.</param>
    /// <param name="stop">Ends the work before the next batch.</param>
    public void CarryOn(Func<string, float[]> encode, Action<long>? done = null, CancellationToken stop = default)
    {
        long count = 0;
        while (!stop.IsCancellationRequested)
        {
            var waiting = file.Use(c => MeaningWriter.Next(c, Batch));
            if (waiting.Count == 0)
            {
                return;
            }

            var batch = waiting.AsParallel().AsOrdered().Select(w => (w, CompactMeaning.Of(encode(w.Text)))).ToList();
            file.Use(c => MeaningWriter.Add(c, batch));
            done?.Invoke(count += batch.Count);
        }
    }

    /// <summary>The statements nearest to a meaning among those that match <paramref name="query"/>, the nearest first: every one is compared.</summary>
    /// <param name="meaning">What is looked for.</param>
    /// <param name="query">What else must hold; its words must all be there.</param>
    public ImmutableArray<MeaningHit> Find(CompactMeaning meaning, SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return file.Use(c =>
        {
            var nearest = MeaningReader.Nearest(c, meaning, query.Limit + query.Offset, query).Skip(query.Offset).ToList();
            var hits = StatementReader.ByIds(c, nearest.Select(n => n.Statement)).ToDictionary(h => h.Statement.Id);
            return nearest.Where(n => hits.ContainsKey(n.Statement)).Select(n => new MeaningHit(hits[n.Statement], n.Nearness)).ToImmutableArray();
        });
    }
}
