using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Actors;
using OnRecord.Actors.Joining;
using OnRecord.Actors.Offices;
using OnRecord.Statements;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Offices;

/// <summary>
/// Resolves offices that stand for whoever held them, in the transaction that stores an article: those of the article, and those of other
/// articles that its evidence lies next to. So the result is the same in whatever order articles and registers come.
/// </summary>
internal static class BareOffices
{
    private const string Affected = $"""
        SELECT {BareOfficeRow.Columns} FROM bare_office b WHERE b.words = @words AND b.country IN (@country, '')
          AND b.day >= coalesce((SELECT max(day) FROM office_seen WHERE words = @words AND country = @country AND day < @day), '')
          AND b.day <= coalesce((SELECT min(day) FROM office_seen WHERE words = @words AND country = @country AND day > @day), '9999')
        """;

    /// <summary>Notes what an article tells about offices and resolves what that bears on.</summary>
    public static void Apply(SqliteConnection connection, long article, AnnotatedArticle read)
    {
        // an earlier reading of the article may have been the evidence for others
        var seen = connection.Query<(string Words, string Country, string Day)>("DELETE FROM office_seen WHERE article_id = @article RETURNING words, country, day", new { article }).ToHashSet();
        connection.Execute("DELETE FROM bare_office WHERE article_id = @article", new { article });
        if (read.Document.Article.Published is { } published)
        {
            string day = published.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            seen.UnionWith(Note(connection, article, read.Actors, day));
            NoteBare(connection, article, read, day);
        }

        var rows = connection.Query<BareOfficeRow>($"SELECT {BareOfficeRow.Columns} FROM bare_office b WHERE b.article_id = @article", new { article })
            .Concat(seen.SelectMany(s => connection.Query<BareOfficeRow>(Affected, new { words = s.Words, country = s.Country, day = s.Day }))).DistinctBy(r => (r.ArticleId, r.Number));
        foreach (var row in rows.ToList())
        {
            Resolve(connection, row);
        }
    }

    /// <summary>Resolves all bare forms of an office anew.</summary>
    public static void Refresh(SqliteConnection connection, string words)
    {
        foreach (var row in connection.Query<BareOfficeRow>($"SELECT {BareOfficeRow.Columns} FROM bare_office b WHERE b.words = @words", new { words }).ToList())
        {
            Resolve(connection, row);
        }
    }

    private static List<(string Words, string Country, string Day)> Note(SqliteConnection connection, long article, ActorLayer layer, string day)
    {
        var seen = from actor in layer.Actors
                   where actor is { IsNamed: true, Kind: ActorKind.Person, Role: not null }
                   let block = NameBlock.Of(new Profile { Kind = ActorKind.Person, Name = actor.Name })
                   where !block.IsShort
                   from phrase in actor.Role!.Split(';')
                   let words = RoleWords.Normal(phrase)
                   where words.Length > 0 && !RoleWords.IsPast(phrase)
                   select new { article, words, country = actor.Country ?? "", day, block = block.Key, name = actor.Name };
        var rows = seen.ToList();
        connection.Execute("INSERT INTO office_seen (article_id, words, country, day, block, name) VALUES (@article, @words, @country, @day, @block, @name)", rows);
        return [.. rows.Select(r => (r.words, r.country, r.day))];
    }

    private static void NoteBare(SqliteConnection connection, long article, AnnotatedArticle read, string day)
    {
        var speakers = read.Actors.Speakers.ToDictionary(s => s.Statement);
        var actors = read.Actors.Actors.ToDictionary(a => a.Id, StringComparer.Ordinal);
        string? countries = null;
        foreach (var statement in read.Statements.Where(s => !s.Source.IsEmpty))
        {
            var speaker = speakers.GetValueOrDefault(statement.Number);
            string? local = speaker?.ActorId;
            string text = speaker?.Office ?? read.Document.TextOf(statement.Source[0]);
            if ((local is null || actors[local] is { IsNamed: false, Kind: ActorKind.Person }) && BareOffice.Of(text) is { } office)
            {
                countries ??= string.Join(' ', BareOffice.CountriesIn(read.Document.Article.Text));
                connection.Execute(
                    "INSERT INTO bare_office VALUES (@article, @Number, @Words, @Country, @countries, @day, @source, @text, @local, NULL)",
                    new { article, statement.Number, office.Words, office.Country, countries, day = Day(statement) ?? day, source = SpanText.Write(statement.Source), text, local });
            }
        }
    }

    private static string? Day(Statement statement) => statement.SaidOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Resolve(SqliteConnection connection, BareOfficeRow row)
    {
        string text = connection.QuerySingle<string>("SELECT text FROM article WHERE id = @ArticleId", new { row.ArticleId });
        var day = DateOnly.ParseExact(row.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var named = row.Countries.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var countries = row.Country.Length > 0 ? [row.Country] : connection.Query<string>(
            "SELECT DISTINCT country FROM office_seen WHERE words = @Words UNION SELECT DISTINCT coalesce(country, '') FROM office WHERE role_words = @Words", new { row.Words })
            .Where(c => c.Length == 0 || named.Contains(c)).ToList();
        var found = countries.Select(c => (Country: c, Answer: HolderReader.On(connection, row.Words, c, day, text))).ToList();
        var holders = found.Where(f => f.Answer.Block is not null).DistinctBy(f => f.Answer.Block).ToList();
        if (holders is [var one])
        {
            BareSpeaker.Set(connection, row, one.Country, one.Answer.Holder, one.Answer.Block!);
        }
        else
        {
            var rivals = found.SelectMany(f => f.Answer.Holder.Rivals.Prepend(f.Answer.Holder.Person)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            string why = holders.Count > 1 ? "the article names several countries that have the office" : found.Select(f => f.Answer.Holder.Why).FirstOrDefault() ?? "nobody is known to have held the office";
            BareSpeaker.Clear(connection, row, rivals.Count == 0 ? why : $"{why}: {string.Join(" or ", rivals)}");
        }
    }
}
