using System.Collections.Immutable;
using OnRecord.App.Api;
using OnRecord.Documents;
using OnRecord.Statements;
using OnRecord.Store;
using OnRecord.Store.Corrections;

namespace OnRecord.App.Pages.Statements;

/// <summary>A form's judgement on a statement or a position, as a correction for the log.</summary>
internal static class Judgement
{
    private const string NoReason = "looked at in the pages";

    /// <summary>Applies what the form says to the article it names, and goes back with the number of the correction.</summary>
    /// <exception cref="ConflictException">Somebody else has corrected the same since the page was made.</exception>
    public static IResult Apply(Record record, long articleId, Posted posted, string by)
    {
        string act = posted.Needed("act");
        var correction = act.StartsWith("position-", StringComparison.Ordinal) ? OnPosition(articleId, act, posted, by) : OnStatement(record, articleId, act, posted, by);
        long id = record.Corrections.Apply(correction).Id;
        return posted.Back(id, [new("done", $"{id}")]);
    }

    /// <summary>Joins, parts or renames an actor, and goes to the actor's page.</summary>
    public static IResult OnActor(Record record, string actor, Posted posted, string by)
    {
        string name = posted.Needed("name");
        var (kind, target) = posted.Needed("act") switch
        {
            "merge" => (CorrectionKind.ActorMerge, CorrectionTarget.OfActor(actor)),
            "rename" => (CorrectionKind.ActorRename, CorrectionTarget.OfActor(actor)),
            "split" => (CorrectionKind.ActorSplit, CorrectionTarget.OfActor(actor, posted.Number("article"))),
            var act => throw new BadHttpRequestException($"\"{act}\" is no judgement on an actor."),
        };
        long id = record.Corrections.Apply(new Correction
        {
            By = by,
            Why = posted.Text("why") ?? NoReason,
            Kind = kind,
            Target = target,
            // the page shows the actor as a whole; what was parted in one article has a version of its own
            Seen = kind == CorrectionKind.ActorSplit ? record.Corrections.VersionOf(target) : posted.Number("seen"),
            After = new CorrectedValue { Actor = name },
        }).Id;
        string address = kind == CorrectionKind.ActorMerge ? Address.Actor(name) : Address.Actor(actor);
        return new WrittenResult(new Written(Address.With(address, [new("done", $"{id}")]), id));
    }

    /// <summary>Takes a correction back, and goes back to the page.</summary>
    public static IResult Undo(Record record, long id, Posted posted, string by)
    {
        var correction = record.Corrections.Find(id) ?? throw new BadHttpRequestException($"There is no correction {id} in the log.", StatusCodes.Status404NotFound);
        if (correction.UndoneBy is { } undo)
        {
            throw new BadHttpRequestException($"Correction {id} was taken back before, by {record.Corrections.Find(undo)!.By}.", StatusCodes.Status409Conflict);
        }

        return posted.Back(record.Corrections.Undo(id, by).Id, [new("undone", $"{id}")]);
    }

    private static Correction OnStatement(Record record, long articleId, string act, Posted posted, string by)
    {
        var article = record.Article(articleId) ?? throw new BadHttpRequestException($"There is no article {articleId} in the record.", StatusCodes.Status404NotFound);
        string content = posted.Needed("content");
        var statement = article.Statements.FirstOrDefault(s => Spans(s.Statement.Content) == content)
            ?? throw new BadHttpRequestException("The statement is no longer there: somebody has rejected or changed it. The corrections log says who.", StatusCodes.Status409Conflict);
        var (kind, after) = act switch
        {
            "confirm" => (CorrectionKind.StatementConfirm, null),
            "reject" => (CorrectionKind.StatementReject, null),
            "speaker" => (CorrectionKind.SpeakerSet, new CorrectedValue { Actor = posted.Needed("speaker") }),
            "nobody" => (CorrectionKind.SpeakerSet, new CorrectedValue { Actor = null }),
            "edit" => (CorrectionKind.StatementEdit, new CorrectedValue { Statement = Edited(article, statement.Statement, posted), Actor = statement.ActorKey }),
            _ => throw new BadHttpRequestException($"\"{act}\" is no judgement on a statement."),
        };
        return new Correction { By = by, Why = posted.Text("why") ?? NoReason, Kind = kind, Target = CorrectionTarget.Of(statement), Seen = posted.Number("seen"), After = after };
    }

    private static Correction OnPosition(long articleId, string act, Posted posted, string by)
    {
        var (kind, after) = act switch
        {
            "position-confirm" => (CorrectionKind.PositionConfirm, null),
            "position-reject" => (CorrectionKind.PositionReject, null),
            "position-for" => (CorrectionKind.PositionSet, new CorrectedValue { Stance = Positions.Stance.Agree }),
            "position-against" => (CorrectionKind.PositionSet, new CorrectedValue { Stance = Positions.Stance.Disagree }),
            "position-mixed" => (CorrectionKind.PositionSet, new CorrectedValue { Stance = Positions.Stance.Mixed }),
            _ => throw new BadHttpRequestException($"\"{act}\" is no judgement on a position."),
        };
        var target = CorrectionTarget.OfPosition(articleId, posted.Needed("issue"), posted.Needed("actor"));
        return new Correction { By = by, Why = posted.Text("why") ?? NoReason, Kind = kind, Target = target, Seen = posted.Number("seen"), After = after };
    }

    /// <summary>Spans as forms carry them: <c>12-20 31-40</c>.</summary>
    public static string Spans(IEnumerable<TextSpan> spans) => string.Join(' ', spans.Select(s => $"{s.Start}-{s.End}"));

    private static Statement Edited(StoredArticle article, Statement statement, Posted posted) => statement with
    {
        Kind = Enum.TryParse<StatementKind>(posted.Needed("kind"), ignoreCase: true, out var kind) ? kind : throw new BadHttpRequestException($"\"{posted.Text("kind")}\" is no kind of statement."),
        Act = Enum.TryParse<StatementAct>(posted.Needed("verb"), ignoreCase: true, out var act) ? act : throw new BadHttpRequestException($"\"{posted.Text("verb")}\" is no act."),
        Content = Place(new DocumentText(article.Article.Text), statement.Content, posted.Needed("words").ReplaceLineEndings("\n")),
    };

    // words that are changed must be the article's own; where they stand several times, the place nearest to the old one is meant
    private static ImmutableArray<TextSpan> Place(DocumentText text, ImmutableArray<TextSpan> old, string words)
    {
        if (string.Join(" ... ", old.Select(text.Slice)).ReplaceLineEndings("\n") == words)
        {
            return old;
        }

        var places = new List<int>();
        for (int at = text.Value.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.Value.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            places.Add(at);
        }

        if (places.Count == 0)
        {
            throw new BadHttpRequestException("These words do not stand in the article as they are written here. Copy them from the text.");
        }

        int start = places.MinBy(p => Math.Abs(text.ToCodePoint(p) - old[0].Start));
        return [new TextSpan(text.ToCodePoint(start), text.ToCodePoint(start + words.Length))];
    }
}
