using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Articles.Sameness;
using OnRecord.Statements;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Quotations;

/// <summary>
/// Puts each statement of an article to the quotation that it is an appearance of, inside the transaction that stores it. As with articles, a statement is
/// laid beside a few likely quotations only, however many there are.
/// </summary>
internal static class QuotationWriter
{
    private const int MostOfBucket = 8, MostCompared = 8;

    // words of the shorter that the longer has in the same order
    private const double SameShare = 0.8;

    // a short sentence is said again and again; it is the same quotation only within a month
    private const int ShortWords = 12, ShortDays = 30;

    private const int LeastOfPart = 6;

    // the share of runs of words that the longer must have too: more where one is a part of the other
    private const double SameRuns = 0.25, PartRuns = 0.6;

    /// <summary>Finds or makes the quotation of each statement of the article that has none yet.</summary>
    public static void Apply(SqliteConnection connection, long articleId)
    {
        var rows = connection.Query<Row>(
            $"""
            SELECT s.id AS Id, s.kind AS Kind, s.content AS Place, s.content_text AS Content, {Filter.StatementDay} AS Day, CASE WHEN w.is_named THEN w.id END AS Actor
            FROM statement s JOIN article a ON a.id = s.article_id LEFT JOIN actor w ON w.id = s.actor_id
            WHERE s.article_id = @articleId AND s.id NOT IN (SELECT statement_id FROM quotation_appearance) ORDER BY s.number
            """,
            new { articleId }).ToList();
        foreach (var row in rows)
        {
            if (QuotedWords.Of(Enum.Parse<StatementKind>(row.Kind), row.Content) is { } words)
            {
                long quotation = Before(connection, articleId, row) ?? Known(connection, row, words, out int compared) ?? Add(connection, row, words, compared);
                connection.Execute("INSERT INTO quotation_appearance (statement_id, quotation_id) VALUES (@Id, @quotation)", new { row.Id, quotation });
                connection.Execute("DELETE FROM quotation_place WHERE article_id = @articleId AND content = @Place", new { articleId, row.Place });
            }
        }
    }

    // a statement that comes back where it stood is what it was: the number of its quotation is an address
    private static long? Before(SqliteConnection connection, long article, Row row) =>
        connection.QuerySingleOrDefault<long?>("SELECT quotation_id FROM quotation_place WHERE article_id = @article AND content = @Place", new { article, row.Place }) is { } quotation
        && IsSameSpeaker(connection, quotation, row.Actor) ? quotation : null;

    private static long? Known(SqliteConnection connection, Row row, QuotedWords words, out int compared)
    {
        string joined = string.Join(' ', words.Words);
        var candidates = Candidates(connection, joined, words).ToList();
        compared = candidates.Count;
        Candidate? best = null;
        double most = 0;
        foreach (var candidate in candidates.Where(c => c.IsQuoted == words.IsQuoted && IsSameTime(c, row, words) && IsSameSpeaker(connection, c.Id, row.Actor)))
        {
            double share = candidate.Words == joined ? 2 : Share(words.Words, candidate.Words.Split(' '));
            if (share > most)
            {
                (best, most) = (candidate, share);
            }
        }

        return most >= SameShare ? best!.Id : null;
    }

    private static long Add(SqliteConnection connection, Row row, QuotedWords words, int compared)
    {
        string joined = string.Join(' ', words.Words);
        long id = connection.QuerySingle<long>(
            "INSERT INTO quotation (words, words_hash, is_quoted, day, compared) VALUES (@joined, @hash, @IsQuoted, @Day, @compared) RETURNING id",
            new { joined, hash = ContentHash.OfText(joined), words.IsQuoted, row.Day, compared });
        foreach (long key in words.Bands())
        {
            connection.Execute("INSERT OR IGNORE INTO quotation_band (band_key, quotation_id) VALUES (@key, @id)", new { key, id });
        }

        return id;
    }

    private static IEnumerable<Candidate> Candidates(SqliteConnection connection, string joined, QuotedWords words)
    {
        const string Columns = "SELECT q.id AS Id, q.words AS Words, q.is_quoted AS IsQuoted, q.day AS Day FROM quotation q";
        var equal = connection.Query<Candidate>($"{Columns} WHERE q.words_hash = @hash ORDER BY q.id DESC LIMIT {MostOfBucket}", new { hash = ContentHash.OfText(joined) }).ToList();
        var shared = new Dictionary<long, int>();
        foreach (long key in words.Bands())
        {
            foreach (long id in connection.Query<long>($"SELECT quotation_id FROM quotation_band WHERE band_key = @key ORDER BY quotation_id DESC LIMIT {MostOfBucket}", new { key }))
            {
                shared[id] = shared.GetValueOrDefault(id) + 1;
            }
        }

        long[] likeliest = [.. shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Select(s => s.Key).Except(equal.Select(e => e.Id)).Take(MostCompared)];
        return equal.Concat(connection.Query<Candidate>($"{Columns} WHERE q.id IN @likeliest ORDER BY q.id", new { likeliest }));
    }

    private static bool IsSameTime(Candidate candidate, Row row, QuotedWords words)
    {
        bool isShort = Math.Min(words.Words.Count, candidate.Words.Count(c => c == ' ') + 1) < ShortWords;
        return !isShort || !DateOnly.TryParse(candidate.Day, out var there) || !DateOnly.TryParse(row.Day, out var here) || Math.Abs(here.DayNumber - there.DayNumber) <= ShortDays;
    }

    // two people may say the same words; one of whom nobody is sure may be either
    private static bool IsSameSpeaker(SqliteConnection connection, long quotation, long? actor) => actor is null || connection.ExecuteScalar<long>(
        """
        SELECT count(*) FROM quotation_appearance p JOIN statement s ON s.id = p.statement_id JOIN actor w ON w.id = s.actor_id
        WHERE p.quotation_id = @quotation AND w.is_named AND w.id <> @actor
        """,
        new { quotation, actor }) == 0;

    private static double Share(IReadOnlyList<string> one, string[] other)
    {
        int shorter = Math.Min(one.Count, other.Length);
        if (shorter < LeastOfPart)
        {
            return 0;
        }

        // words in the same order are found in any long text; runs of words are not
        double runs = Shingles.Of(one, QuotedWords.RunLength).Containment(Shingles.Of(other, QuotedWords.RunLength));
        bool isPart = Math.Max(one.Count, other.Length) > shorter * 3 / 2;
        return runs < (isPart ? PartRuns : SameRuns) ? 0 : (double)WordDifference.CommonWords(one, other) / shorter;
    }

    private sealed class Row
    {
        public long Id { get; set; }

        public string Kind { get; set; } = "";

        public string Place { get; set; } = "";

        public string Content { get; set; } = "";

        public string? Day { get; set; }

        public long? Actor { get; set; }
    }

    private sealed class Candidate
    {
        public long Id { get; set; }

        public string Words { get; set; } = "";

        public bool IsQuoted { get; set; }

        public string? Day { get; set; }
    }
}
