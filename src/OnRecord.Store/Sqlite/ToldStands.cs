using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Positions;

namespace OnRecord.Store.Sqlite;

/// <summary>The stands of an article that no statement of it is evidence of.</summary>
internal static class ToldStands
{
    public static ImmutableArray<ToldStand> In(SqliteConnection connection, long article) =>
        [.. connection.Query<(string Key, string Name, string Issue, string Stance, string Evidence)>(
            """
            SELECT w.key, w.name, i.key, p.stance, p.evidence FROM position p JOIN issue i ON i.id = p.issue_id JOIN actor w ON w.id = p.actor_id
            WHERE p.article_id = @article AND p.statements = '' AND p.evidence <> '' AND p.stance <> 'None' ORDER BY i.key, w.key
            """,
            new { article }).Select(r => new ToldStand(r.Key, r.Name, r.Issue, Enum.Parse<Stance>(r.Stance), SpanText.Read(r.Evidence)))];
}
