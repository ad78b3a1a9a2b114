using System.Collections.Immutable;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Actors;
using OnRecord.Actors.Joining;
using OnRecord.Actors.Offices;
using OnRecord.Store.Actors;

namespace OnRecord.Store.Offices;

/// <summary>The terms of registers.</summary>
internal static class OfficeTable
{
    private const int MostNames = 10;

    private const string Insert = """
        INSERT INTO office (source, source_id, person, names, role, role_words, organisation, country, first_day, last_day, block)
        VALUES (@source, @PersonId, @Person, @names, @role, @words, @Organisation, @Country, @from, @to, @block)
        ON CONFLICT DO UPDATE SET person = excluded.person, names = excluded.names, role_words = excluded.role_words, country = excluded.country, last_day = excluded.last_day, block = excluded.block
        """;

    public static int Import(SqliteConnection connection, IReadOnlyCollection<Tenure> tenures, string source)
    {
        // terms may have been put right since the last import of the same person
        connection.Execute("DELETE FROM office WHERE source = @source AND source_id = @id", tenures.Select(t => t.PersonId).Distinct(StringComparer.Ordinal).Select(id => new { source, id }).ToList());
        var touched = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tenure in tenures)
        {
            foreach (var (role, words) in Forms(tenure))
            {
                touched.Add(words);
                connection.Execute(Insert, Values(tenure, source, role, words));
            }
        }

        foreach (string words in touched)
        {
            BareOffices.Refresh(connection, words);
        }

        return tenures.Count;
    }

    public static ImmutableArray<OfficeTerm> OfActor(SqliteConnection connection, string key) =>
        ActorTable.Find(connection, key) is not { } id ? [] : [.. connection.Query<(string, string, string?, string?, string?, string?, string)>(
            """
            SELECT o.person, o.role, o.organisation, o.country, o.first_day, o.last_day, o.source FROM office o
            WHERE o.block IN (SELECT p.block FROM profile p WHERE p.is_short = 0 AND p.actor_id IN (SELECT id FROM actor WHERE @id IN (id, merged_into)))
            GROUP BY o.source, o.source_id, o.first_day, o.last_day HAVING min(o.id) ORDER BY o.first_day DESC
            """,
            new { id = ActorTable.Final(connection, id) }).Select(r => new OfficeTerm(r.Item1, r.Item2, r.Item3, r.Item4, r.Item5, r.Item6, r.Item7))];

    // the office's own name and its others, each once
    private static IEnumerable<(string Role, string Words)> Forms(Tenure tenure) => tenure.OtherRoles.Take(MostNames).Prepend(tenure.Role)
        .Select(r => (Role: r, Words: RoleWords.Normal(r))).Where(r => r.Words.Length > 0 && !r.Words.Contains(';', StringComparison.Ordinal)).DistinctBy(r => r.Words);

    private static object Values(Tenure tenure, string source, string role, string words) => new
    {
        source,
        tenure.PersonId,
        tenure.Person,
        names = JsonSerializer.Serialize(tenure.Aliases),
        role,
        words,
        tenure.Organisation,
        tenure.Country,
        from = tenure.From?.ToString(),
        to = tenure.To?.ToString(),
        block = NameBlock.Of(new Profile { Kind = ActorKind.Person, Name = tenure.Person }).Key,
    };
}
