using System.Collections.Immutable;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Documents;

namespace OnRecord.Store.Sqlite;

/// <summary>What statements report that others said. Rows hang from the statement's number, and who is meant is looked up when they are read.</summary>
internal static class SecondHandTable
{
    /// <summary>A column of <c>statement s</c>: its rows as JSON, in order of text.</summary>
    public const string Column = """
        (SELECT json_group_array(json_object('Source', t.source, 'Cue', t.cue, 'Content', t.content, 'SourceText', t.source_text, 'CueText', t.cue_text,
            'ContentText', t.content_text, 'ActorKey', t.key, 'ActorName', t.name, 'Confidence', t.confidence, 'Why', t.why))
          FROM (SELECT h.*, i.key, i.name FROM second_hand h LEFT JOIN appearance p ON p.article_id = h.article_id AND p.local_id = h.local_actor LEFT JOIN actor i ON i.id = p.actor_id
            WHERE h.article_id = s.article_id AND h.number = s.number ORDER BY h.start) t) AS SecondHand
        """;

    /// <summary>The numbers of the statements of others that report what an actor said.</summary>
    public const string TellingOfActor = """
        SELECT t.id FROM appearance p JOIN second_hand h ON h.article_id = p.article_id AND h.local_actor = p.local_id
          JOIN statement t ON t.article_id = h.article_id AND t.number = h.number WHERE p.actor_id = @actor
        """;

    private const string None = "[]";

    private const string Insert = """
        INSERT INTO second_hand (article_id, number, start, source, cue, content, source_text, cue_text, content_text, local_actor, confidence, why)
        VALUES (@article, @Statement, @start, @source, @cue, @content, @sourceText, @cueText, @contentText, @ActorId, @Confidence, @Why)
        """;

    /// <summary>Puts what was read in place of what was there.</summary>
    public static void Write(SqliteConnection connection, long article, AnnotatedArticle read)
    {
        connection.Execute("DELETE FROM second_hand WHERE article_id = @article", new { article });
        connection.Execute(Insert, read.Actors.SecondHand.Select(t => new
        {
            article,
            t.Statement,
            start = t.Cue.Start,
            source = SpanText.Write(t.Source),
            cue = SpanText.Write(t.Cue),
            content = SpanText.Write(t.Content),
            sourceText = read.Document.TextOf(t.Source),
            cueText = read.Document.TextOf(t.Cue),
            contentText = read.Document.TextOf(t.Content),
            t.ActorId,
            t.Confidence,
            t.Why,
        }).ToList());
    }

    /// <summary>The rows of <see cref="Column"/> that stand in a content: a person may have cut it shorter since it was read.</summary>
    public static ImmutableArray<StoredSecondHand> Read(string json, ImmutableArray<TextSpan> content) => json == None ? [] :
        [.. JsonSerializer.Deserialize<Row[]>(json)!.Select(r => r.ToStored()).Where(t => content.Any(c => c.Start <= t.Cue.Start && t.Cue.End <= c.End))];

    private sealed record Row(
        string Source, string Cue, string Content, string SourceText, string CueText, string ContentText, string? ActorKey, string? ActorName, double Confidence, string Why)
    {
        public StoredSecondHand ToStored() => new()
        {
            Source = SpanText.Read(Source)[0],
            Cue = SpanText.Read(Cue)[0],
            Content = SpanText.Read(Content)[0],
            SourceText = SourceText,
            CueText = CueText,
            ContentText = ContentText,
            ActorKey = ActorKey,
            ActorName = ActorName,
            Confidence = (float)Confidence,
            Why = Why,
        };
    }
}
