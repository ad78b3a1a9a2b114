using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Documents;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Corrections;

/// <summary>Brings the rows of an article's statements to a given state; a row keeps its number as long as its statement is there.</summary>
internal static class StatementTable
{
    private const string Names = """
        number, kind, act, said_on, addressee, parent, confidence, why, source, cue, content, source_text, cue_text, content_text,
          local_actor, actor_id, speaker_confidence, speaker_why, rivals, target, review, version
        """;

    private const string Values = """
        @Number, @Kind, @Act, @SaidOn, @Addressee, @Parent, @Confidence, @Why, @Source, @Cue, @Content, @SourceText, @CueText, @ContentText,
          @LocalActor, @Actor, @SpeakerConfidence, @SpeakerWhy, @Rivals, @Target, @Review, @Version
        """;

    private const string Update = $"UPDATE statement SET ({Names}) = ({Values}) WHERE id = @Id AND ({Names}) IS NOT ({Values})";

    private const string Insert = $"INSERT INTO statement (id, article_id, {Names}) VALUES ({StatementId.Value}, @Article, {Values})";

    public static void Write(
        SqliteConnection connection, long article, DocumentText text, IReadOnlyList<StatementState> states, IReadOnlyDictionary<long, long?> speakers)
    {
        var present = connection.Query<(long Id, string? Target)>("SELECT id, target FROM statement WHERE article_id = @article", new { article }).ToList();
        var ids = present.Select(p => p.Id).ToHashSet();
        var added = present.Where(p => p.Target is not null).ToLookup(p => p.Target!, p => (long?)p.Id, StringComparer.Ordinal);
        var rows = states.Select(s => (State: s, Id: s.Id > 0 ? s.Id : added[s.Target!].FirstOrDefault())).ToList();
        connection.Execute("DELETE FROM statement WHERE id = @id", ids.Except(rows.Select(r => r.Id ?? 0)).Select(id => new { id }).ToList());
        foreach (var (state, id) in rows)
        {
            connection.Execute(id is { } known && ids.Contains(known) ? Update : Insert, Parameters(state, id, article, text, speakers[state.Number]));
        }
    }

    private static object Parameters(StatementState s, long? id, long article, DocumentText text, long? actor) => new
    {
        Id = id,
        Article = article,
        s.Number,
        s.Kind,
        s.Act,
        s.SaidOn,
        s.Addressee,
        s.Parent,
        s.Confidence,
        s.Why,
        s.Source,
        s.Cue,
        s.Content,
        SourceText = TextOf(text, s.Source),
        CueText = TextOf(text, s.Cue),
        ContentText = TextOf(text, s.Content) ?? "",
        s.LocalActor,
        Actor = actor,
        s.SpeakerConfidence,
        s.SpeakerWhy,
        s.Rivals,
        s.Target,
        Review = s.Review == Review.None ? null : s.Review.ToString(),
        s.Version,
    };

    private static string? TextOf(DocumentText text, string spans) => spans.Length == 0 ? null : string.Join(" ... ", SpanText.Read(spans).Select(text.Slice));
}
