using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Documents;
using OnRecord.Store.Actors;
using OnRecord.Store.Quotations;

namespace OnRecord.Store.Corrections;

/// <summary>
/// Keeps the statements and positions of an article as reading and corrections together give them. What was read is set aside when an
/// article is first corrected, so that the tables can always be worked out again from it and the log.
/// </summary>
internal static class CorrectedArticle
{
    /// <summary>To be called in the transaction that has written what was read of an article: corrections of it come back.</summary>
    public static void AfterReading(SqliteConnection connection, long article)
    {
        if (CorrectionTable.Any(connection, article))
        {
            AsRead.Save(connection, article);
            Rebuild(connection, article);
        }
    }

    /// <summary>To be called in the transaction that has written new positions of an article on one issue.</summary>
    public static void AfterPositions(SqliteConnection connection, long article, string issue)
    {
        if (AsRead.IsSaved(connection, article))
        {
            AsRead.SavePositions(connection, article, issue);
            Rebuild(connection, article);
        }
    }

    /// <summary>To be called in the transaction that has put an issue in place of the one of its key: what people said of positions on it comes back.</summary>
    public static void AfterIssue(SqliteConnection connection, string issue)
    {
        foreach (long article in AsRead.ForgetPositions(connection, issue))
        {
            Rebuild(connection, article);
        }
    }

    /// <summary>Works the tables out again from what was read and the log. Rows that stay as they are are not touched.</summary>
    public static void Rebuild(SqliteConnection connection, long article)
    {
        var log = CorrectionTable.OfArticle(connection, article);
        var read = AsRead.Statements(connection, article);
        ActorsByHand.Split(connection, article, log);
        var actors = new ArticleActors(connection, article);
        actors.ForgetByHand();
        var statements = CorrectedStatements.Of(read, log);
        var speakers = statements.ToDictionary(s => s.Number, s => s.IsSpeakerByHand ? actors.ByHand(s.ByHand, s.Described, s.Source) : actors.ByLocal(s.LocalActor));
        var positions = CorrectedPositions.Of(
            AsRead.Positions(connection, article).Select(p => p with { ActorId = actors.ByLocal(p.LocalActor) ?? 0 }).Where(p => p.ActorId > 0),
            read,
            statements,
            speakers,
            log,
            (key, described) => actors.ByHand(key, described, "")!.Value);
        string text = connection.QuerySingle<string>("SELECT text FROM article WHERE id = @article", new { article });
        StatementTable.Write(connection, article, new DocumentText(text), statements, speakers);
        PositionTable.Write(connection, article, positions);
        actors.DropUnused();
        QuotationWriter.Apply(connection, article);
    }
}
