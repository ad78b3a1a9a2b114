using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Store.Actors;

namespace OnRecord.Store.Corrections;

/// <summary>Applies one correction, or takes one back, in a transaction.</summary>
internal static class Correcting
{
    private const int LongestName = 200, LongestReason = 4000;

    public static Correction Apply(SqliteConnection connection, Correction correction)
    {
        Check(correction.By, correction.Why);
        using var transaction = connection.BeginTransaction();
        var target = Canonical(connection, correction.Target);
        if (CorrectionTable.Latest(connection, target) is { } latest && latest.Id != correction.Seen)
        {
            throw new ConflictException(latest);
        }

        if (target.ArticleId > 0 && !AsRead.IsSaved(connection, target.ArticleId))
        {
            AsRead.Save(connection, target.ArticleId);
        }

        var before = TargetReader.Read(connection, target);
        var after = AfterOf(connection, correction, target, before);
        var whole = correction with { Target = target, Before = before, After = after, Undoes = null };
        long id = Append(connection, whole);
        transaction.Commit();
        return CorrectionTable.Find(connection, id)!;
    }

    public static Correction Undo(SqliteConnection connection, long id, string by, string why)
    {
        Check(by, why);
        using var transaction = connection.BeginTransaction();
        var undone = CorrectionTable.Find(connection, id) ?? throw RecordException.Refusal($"there is no correction {id}; `onrecord correct list` shows them.");
        if (undone.Kind == CorrectionKind.Undo || undone.UndoneBy is not null)
        {
            throw RecordException.Refusal(undone.Kind == CorrectionKind.Undo
                ? $"correction {id} is an undo itself; make the correction again instead."
                : $"correction {id} was taken back before, by {CorrectionTable.Find(connection, undone.UndoneBy!.Value)!.By}.");
        }

        if (undone.Target.ArticleId == 0 && undone.Kind is not (CorrectionKind.ActorMerge or CorrectionKind.ActorRename))
        {
            throw RecordException.Refusal($"the article of correction {id} is no longer in the record; add it again first.");
        }

        long undo = Append(connection, new Correction
        {
            By = by,
            Why = why,
            Kind = CorrectionKind.Undo,
            Target = undone.Target,
            Before = TargetReader.Read(connection, undone.Target),
            Undoes = id,
        });
        transaction.Commit();
        return CorrectionTable.Find(connection, undo)!;
    }

    private static long Append(SqliteConnection connection, Correction correction)
    {
        long id = CorrectionTable.Append(connection, correction, DateTimeOffset.UtcNow);
        if (correction.Target.ArticleId > 0)
        {
            CorrectedArticle.Rebuild(connection, correction.Target.ArticleId);
        }
        else
        {
            ActorsByHand.Rebuild(connection);
        }

        return id;
    }

    private static void Check(string by, string why)
    {
        if (string.IsNullOrWhiteSpace(by) || by.Length > LongestName || string.IsNullOrWhiteSpace(why) || why.Length > LongestReason)
        {
            throw RecordException.Refusal($"a correction needs who made it ({LongestName} characters at most) and why ({LongestReason} at most).");
        }
    }

    // a statement may be named by where its content stands now: what corrections call it may be where it stood before
    private static CorrectionTarget Canonical(SqliteConnection connection, CorrectionTarget target)
    {
        if (target.ArticleId != 0 && !connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM article WHERE id = @ArticleId)", new { target.ArticleId }))
        {
            throw RecordException.Refusal($"there is no article {target.ArticleId} in the record.");
        }

        if (!target.Name.StartsWith(CorrectedStatements.Prefix, StringComparison.Ordinal))
        {
            return target;
        }

        string? name = connection.QueryFirstOrDefault<string?>(
            "SELECT target FROM statement WHERE article_id = @ArticleId AND target IS NOT NULL AND (target = @Name OR content = @content) ORDER BY target = @Name DESC",
            new { target.ArticleId, target.Name, content = target.Name[CorrectedStatements.Prefix.Length..] });
        return name is null ? target : CorrectionTarget.Named(target.ArticleId, name);
    }

    private static CorrectedValue? AfterOf(SqliteConnection connection, Correction correction, CorrectionTarget target, CorrectedValue? before)
    {
        CheckKind(correction.Kind, target);
        bool adds = correction.Kind is CorrectionKind.StatementAdd or CorrectionKind.PositionAdd;
        if (adds == before is not null)
        {
            throw RecordException.Refusal(adds ? $"the article has this already ({target.Name}); correct it instead." : $"there is no such {target.Name}{(target.ArticleId > 0 ? $" in article {target.ArticleId}" : "")}.");
        }

        var after = correction.Kind switch
        {
            CorrectionKind.StatementReject or CorrectionKind.PositionReject => null,
            CorrectionKind.StatementConfirm or CorrectionKind.PositionConfirm => before,

            // the evidence stays that it had, also when what it had before is taken back
            CorrectionKind.PositionSet when correction.After is { Evidence.IsDefaultOrEmpty: true } given => given with { Evidence = before!.Evidence },
            _ => correction.After ?? throw RecordException.Refusal($"{correction.Kind} needs what it is to be."),
        };
        return after is null ? null : Whole(connection, correction, target, after);
    }

    private static void CheckKind(CorrectionKind kind, CorrectionTarget target)
    {
        string wanted = kind switch
        {
            CorrectionKind.StatementConfirm or CorrectionKind.StatementReject or CorrectionKind.StatementEdit or CorrectionKind.StatementAdd or CorrectionKind.SpeakerSet => CorrectedStatements.Prefix,
            CorrectionKind.PositionConfirm or CorrectionKind.PositionReject or CorrectionKind.PositionSet or CorrectionKind.PositionAdd => CorrectedPositions.Prefix,
            CorrectionKind.ActorMerge or CorrectionKind.ActorSplit or CorrectionKind.ActorRename => ActorsByHand.Prefix,
            _ => throw RecordException.Refusal("an undo is made with the number of the correction that it takes back."),
        };
        bool everywhere = kind is CorrectionKind.ActorMerge or CorrectionKind.ActorRename;
        if (!target.Name.StartsWith(wanted, StringComparison.Ordinal) || everywhere != (target.ArticleId == 0))
        {
            throw RecordException.Refusal($"{kind} is for {(everywhere ? "an actor of the record" : $"a {wanted.Trim()} in an article")}, not for \"{target.Name}\".");
        }
    }

    private static CorrectedValue Whole(SqliteConnection connection, Correction correction, CorrectionTarget target, CorrectedValue after)
    {
        string? lacks = correction.Kind switch
        {
            CorrectionKind.StatementEdit or CorrectionKind.StatementAdd when after.Statement is null || after.Statement.Content.IsDefaultOrEmpty => "the words that were said",
            CorrectionKind.PositionSet or CorrectionKind.PositionAdd when after.Stance is null or Stance.None => "a stance: agree, disagree or mixed; reject the position where there is none",
            CorrectionKind.PositionAdd when after.Evidence.IsDefaultOrEmpty => "the words of the article that show it",
            CorrectionKind.ActorSplit or CorrectionKind.ActorRename when string.IsNullOrWhiteSpace(after.Actor) || after.Actor.Length > LongestName => $"a name of {LongestName} characters at most",
            CorrectionKind.SpeakerSet when after.Actor?.Length > LongestName => $"a name or key of {LongestName} characters at most",
            CorrectionKind.ActorMerge when after.Actor is null || ActorTable.Find(connection, after.Actor) is not { } into || IsSame(connection, target, into) => "another actor of the record to be one with",
            _ => null,
        };
        if (lacks is not null)
        {
            throw RecordException.Refusal($"{correction.Kind} needs {lacks}.");
        }

        return target.ArticleId == 0 ? after : InText(connection, target, after);
    }

    private static bool IsSame(SqliteConnection connection, CorrectionTarget target, long into) =>
        ActorTable.Final(connection, ActorTable.Find(connection, target.Name[ActorsByHand.Prefix.Length..])!.Value) == ActorTable.Final(connection, into);

    private static CorrectedValue InText(SqliteConnection connection, CorrectionTarget target, CorrectedValue after)
    {
        var length = new DocumentText(connection.QuerySingle<string>("SELECT text FROM article WHERE id = @ArticleId", new { target.ArticleId })).Length;
        var outside = Places(after).Where(s => s.Start < 0 || s.End > length || s.IsEmpty).ToList();
        return outside.Count == 0 ? after : throw RecordException.Refusal($"{outside[0]} is no place in the article's text, which has {length} code points.");
    }

    private static IEnumerable<TextSpan> Places(CorrectedValue value)
    {
        var statement = value.Statement is { } s ? s.Source.Concat(s.Cue).Concat(s.Content).Concat(Of(s.Addressee)) : [];
        return statement.Concat(value.Evidence).Concat(Of(value.Condition));
    }

    private static IEnumerable<TextSpan> Of(TextSpan? span) => span is { } place ? [place] : [];
}
