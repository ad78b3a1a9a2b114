using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Positions;
using OnRecord.Positions.Meaning;
using OnRecord.Store.Meaning;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Issues;

/// <summary>The statements on an issue: those with its words, and those near in meaning to one of its wordings, of its actors and days.</summary>
public sealed class IssueSearch
{
    /// <summary>From this cosine with a wording on, a statement is on the issue.</summary>
    public const float NearEnough = 0.4f;

    private const int MostByMeaning = 1000;

    private readonly RecordFile file;

    internal IssueSearch(RecordFile file) => this.file = file;

    /// <summary>Keeps the embeddings of an issue's wordings (proposition, for, against), in place of those that were there.</summary>
    public void SetWordings(Issue issue, IReadOnlyList<CompactMeaning> wordings)
    {
        ArgumentNullException.ThrowIfNull(issue);
        file.Use(c =>
        {
            using var transaction = c.BeginTransaction();
            c.Execute("DELETE FROM issue_wording WHERE issue_id = (SELECT id FROM issue WHERE key = @Key)", new { issue.Key });
            foreach (var wording in wordings)
            {
                c.Execute(
                    "INSERT INTO issue_wording (issue_id, scale, numbers) SELECT id, @Scale, @numbers FROM issue WHERE key = @Key",
                    new { issue.Key, wording.Scale, numbers = MemoryMarshal.AsBytes(wording.Numbers).ToArray() });
            }

            transaction.Commit();
        });
    }

    /// <summary>The statements on the issue, the newest first. By meaning only those are found whose embedding is made (<see cref="StatementMeaning.CarryOn"/>).</summary>
    public ImmutableArray<IssueHit> Find(Issue issue)
    {
        ArgumentNullException.ThrowIfNull(issue);
        return file.Use(c => Find(c, issue));
    }

    internal static ImmutableArray<IssueHit> Find(SqliteConnection connection, Issue issue, long? upTo = null)
    {
        var near = ByMeaning(connection, issue);
        var worded = StatementReader.WithAny(connection, issue.Search, upTo).ToDictionary(h => h.Statement.Id);
        var hits = StatementReader.ByIds(connection, near.Keys.Where(id => !worded.ContainsKey(id))).Concat(worded.Values);
        return [.. hits.Where(h => (upTo is null || h.Article.Id <= upTo) && Holds(issue, h)).OrderByDescending(DayOf).ThenByDescending(h => h.Article.Id).ThenBy(h => h.Statement.Statement.Number)
            .Select(h => new IssueHit(h, worded.ContainsKey(h.Statement.Id), near.TryGetValue(h.Statement.Id, out float n) ? n : null))];
    }

    /// <summary>The day of what was said, else of the article.</summary>
    internal static DateOnly? DayOf(StatementHit hit) => hit.Statement.Statement.SaidOn ?? hit.Article.Published?.Date;

    private static Dictionary<long, float> ByMeaning(SqliteConnection connection, Issue issue)
    {
        var best = new Dictionary<long, float>();
        var wordings = connection.Query<(double Scale, byte[] Numbers)>(
            "SELECT w.scale, w.numbers FROM issue_wording w JOIN issue i ON i.id = w.issue_id WHERE i.key = @Key", new { issue.Key }).AsList();
        foreach (var (scale, numbers) in wordings)
        {
            var wording = CompactMeaning.From(MemoryMarshal.Cast<byte, sbyte>(numbers), (float)scale);
            foreach (var (statement, nearness) in MeaningReader.Nearest(connection, wording, MostByMeaning).Where(n => n.Nearness >= NearEnough))
            {
                best[statement] = Math.Max(nearness, best.GetValueOrDefault(statement, -1));
            }
        }

        return best;
    }

    private static bool Holds(Issue issue, StatementHit hit)
    {
        var day = DayOf(hit);
        return (issue.Actors.IsEmpty || issue.Actors.Any(a => IsOf(a, hit))) && (issue.Since is null || day >= issue.Since) && (issue.Until is null || day <= issue.Until);
    }

    private static bool IsOf(string actor, StatementHit hit) =>
        string.Equals(hit.Statement.ActorKey, actor, StringComparison.OrdinalIgnoreCase)
        || (hit.Statement.ActorName ?? hit.Statement.SourceText ?? "").Contains(actor, StringComparison.OrdinalIgnoreCase);
}
