using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Articles;
using OnRecord.Articles.Sameness;

namespace OnRecord.Store.Versions;

/// <summary>
/// Finds the place of an article among those that are the same, inside the transaction that stores it. The work for one article does not grow with the
/// record: of each band's bucket only the newest few are looked at, and of those only the likeliest are compared word by word.
/// </summary>
internal static class LikenessWriter
{
    private const int MostOfBucket = 8, MostCompared = 4, MostAtAddress = 4;

    // below this the estimate says that a comparison is not worth while
    private const double LeastEstimate = 0.25;

    // half of all runs the same: a wire report with another lead; or nearly all of the shorter one's: a report cut short or put into another
    private const double CopyResemblance = 0.5, CopyContainment = 0.8;

    // at one address less is enough: it is the address that says that it is the same article
    private const double VersionContainment = 0.3;

    /// <summary>Stores the article's likeness.</summary>
    /// <returns>Whether it is a version of an article that was there.</returns>
    public static bool Apply(SqliteConnection connection, long id, Article article)
    {
        var likeness = new Likeness(article);
        var others = Candidates(connection, likeness).Select(c => Compare(connection, likeness, article, c)).ToList();
        var nearest = others.Where(o => o.Kind is not null).OrderBy(o => o.Kind).ThenByDescending(o => o.Resemblance).FirstOrDefault();
        bool isVersion = nearest?.Kind == Kinship.Version;
        long family = isVersion ? nearest!.Family : id;
        bool isNewest = !isVersion || IsNewer(connection, article, nearest!.Family);
        connection.Execute(
            """
            INSERT INTO likeness (article_id, address, words_hash, signature, family, story, is_newest, compared)
            VALUES (@id, @Address, @WordsHash, @signature, @family, @story, @isNewest, @compared)
            """,
            new { id, likeness.Address, likeness.WordsHash, signature = likeness.Signature.ToBytes(), family, story = nearest?.Story ?? id, isNewest, compared = others.Count });
        if (isVersion && isNewest)
        {
            connection.Execute("UPDATE likeness SET is_newest = 0 WHERE family = @family AND article_id <> @id", new { family, id });
        }

        AddPair(connection, id, nearest);
        AddBands(connection, id, likeness);
        return isVersion;
    }

    /// <summary>Makes the newest article of a family the one that is shown, after one of them was taken out.</summary>
    public static void ShowNewest(SqliteConnection connection, long family) => connection.Execute(
        """
        UPDATE likeness SET is_newest = (article_id = (SELECT l.article_id FROM likeness l JOIN article a ON a.id = l.article_id
          WHERE l.family = @family ORDER BY coalesce(a.modified, a.published, '') DESC, a.id DESC LIMIT 1)) WHERE family = @family
        """,
        new { family });

    private static void AddPair(SqliteConnection connection, long id, Other? nearest)
    {
        if (nearest is not null)
        {
            connection.Execute(
                "INSERT INTO likeness_pair (article_id, earlier_id, kind, resemblance, containment) VALUES (@id, @Id, @kind, @Resemblance, @Containment)",
                new { id, Id = nearest.Id, kind = nearest.Kind.ToString(), nearest.Resemblance, nearest.Containment });
        }
    }

    private static void AddBands(SqliteConnection connection, long id, Likeness likeness)
    {
        foreach (long key in likeness.Bands)
        {
            connection.Execute("INSERT OR IGNORE INTO likeness_band (band_key, article_id) VALUES (@key, @id)", new { key, id });
        }
    }

    private static List<Row> Candidates(SqliteConnection connection, Likeness likeness)
    {
        const string Columns = "SELECT l.article_id AS Id, l.address AS Address, l.signature AS Signature, l.family AS Family, l.story AS Story FROM likeness l";
        var found = connection.Query<Row>($"{Columns} WHERE l.address = @Address ORDER BY l.article_id DESC LIMIT {MostAtAddress}", new { likeness.Address }).ToDictionary(r => r.Id);
        var shared = new Dictionary<long, int>();
        foreach (long key in likeness.Bands)
        {
            foreach (long id in connection.Query<long>($"SELECT article_id FROM likeness_band WHERE band_key = @key ORDER BY article_id DESC LIMIT {MostOfBucket}", new { key }))
            {
                shared[id] = shared.GetValueOrDefault(id) + 1;
            }
        }

        long[] likeliest = [.. shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(MostCompared * 2).Select(s => s.Key)];
        var rows = connection.Query<Row>($"{Columns} WHERE l.article_id IN @likeliest", new { likeliest });
        foreach (var row in rows.Where(r => TextSignature.FromBytes(r.Signature).Resemblance(likeness.Signature) >= LeastEstimate)
            .OrderByDescending(r => shared[r.Id]).ThenBy(r => r.Id).Take(MostCompared))
        {
            found.TryAdd(row.Id, row);
        }

        return [.. found.Values];
    }

    private static Other Compare(SqliteConnection connection, Likeness likeness, Article article, Row row)
    {
        var (title, text) = connection.QuerySingle<(string? Title, string Text)>("SELECT title, text FROM article WHERE id = @Id", new { row.Id });
        var runs = Shingles.Of(PlainWords.Of(text), Likeness.RunLength);
        double resemblance = likeness.Runs.Resemblance(runs), containment = likeness.Runs.Containment(runs);
        bool sameAddress = likeness.Address is not null && likeness.Address == row.Address;
        bool sameTitle = article.Title is not null && title is not null && PlainWords.Joined(article.Title) == PlainWords.Joined(title);
        Kinship? kind = sameAddress && (sameTitle || containment >= VersionContainment) ? Kinship.Version
            : likeness.IsTelling && (resemblance >= CopyResemblance || (containment >= CopyContainment && resemblance >= LeastEstimate)) ? Kinship.Copy
            : null;
        return new Other(row.Id, row.Family, row.Story, kind, resemblance, containment);
    }

    // by what the publisher says; where that does not tell, what came later is newer
    private static bool IsNewer(SqliteConnection connection, Article article, long family)
    {
        var (modified, published) = connection.QueryFirst<(string? Modified, string? Published)>(
            "SELECT a.modified, a.published FROM article a JOIN likeness l ON l.article_id = a.id WHERE l.family = @family ORDER BY l.is_newest DESC LIMIT 1", new { family });
        if ((article.Modified ?? article.Published) is not { } mine || !PublicationTime.TryParse(modified ?? published, out var theirs))
        {
            return true;
        }

        return mine.Time is null || theirs.Time is null ? mine.Date >= theirs.Date : Instant(mine) >= Instant(theirs);
    }

    private static DateTime Instant(PublicationTime time) => time.Date.ToDateTime(time.Time ?? TimeOnly.MinValue) - (time.Offset ?? TimeSpan.Zero);

    private sealed record Other(long Id, long Family, long Story, Kinship? Kind, double Resemblance, double Containment);

    private sealed class Row
    {
        public long Id { get; set; }

        public string? Address { get; set; }

        public byte[] Signature { get; set; } = [];

        public long Family { get; set; }

        public long Story { get; set; }
    }
}
