using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Positions.Meaning;

namespace OnRecord.Store.Meaning;

/// <summary>Puts embeddings into the record, a batch a transaction.</summary>
internal static class MeaningWriter
{
    // a statement that went or changed while it was being encoded stays with those that wait
    private const string Take = """
        DELETE FROM meaning_todo WHERE statement_id = @Id AND EXISTS (SELECT 1 FROM statement s WHERE s.id = @Id AND s.content_text = @Text)
        """;

    public static long Waiting(SqliteConnection connection) => connection.ExecuteScalar<long>("SELECT count(*) FROM meaning_todo");

    /// <summary>The next statements that wait for their embedding.</summary>
    public static List<WaitingStatement> Next(SqliteConnection connection, int limit) => connection.Query<WaitingStatement>(
        "SELECT t.statement_id AS Id, s.content_text AS Text FROM meaning_todo t JOIN statement s ON s.id = t.statement_id ORDER BY t.statement_id LIMIT @limit", new { limit }).AsList();

    public static void Add(SqliteConnection connection, IReadOnlyList<(WaitingStatement Statement, CompactMeaning Meaning)> batch)
    {
        using var transaction = connection.BeginTransaction();
        Append(connection, [.. batch.Where(b => connection.Execute(Take, b.Statement) == 1)]);
        transaction.Commit();
    }

    private static void Append(SqliteConnection connection, List<(WaitingStatement Statement, CompactMeaning Meaning)> taken)
    {
        var block = new MeaningBlock();
        long last = connection.ExecuteScalar<long?>("SELECT max(id) FROM meaning_block") ?? -1;
        if (last >= 0)
        {
            block.Read(connection, last);
        }

        for (int done = 0; done < taken.Count;)
        {
            if (last < 0 || block.Count == MeaningBlock.Most)
            {
                last++;
                block.Clear();
            }

            long first = (last * MeaningBlock.Most) + block.Count;
            var part = taken.GetRange(done, Math.Min(taken.Count - done, MeaningBlock.Most - block.Count));
            block.Append([.. part.Select(p => p.Meaning)]);
            block.Write(connection, last);
            connection.Execute(
                "INSERT OR REPLACE INTO meaning_row (statement_id, row) VALUES (@Id, @row)", part.Select((p, i) => new { p.Statement.Id, row = first + i }).ToList());
            done += part.Count;
        }
    }

    /// <summary>A statement that waits for its embedding.</summary>
    public sealed class WaitingStatement
    {
        public long Id { get; set; }

        public string Text { get; set; } = "";
    }
}
