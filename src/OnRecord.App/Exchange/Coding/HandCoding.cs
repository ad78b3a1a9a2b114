using System.Collections.Immutable;
using OnRecord.Documents;
using OnRecord.Statements;
using OnRecord.Store;
using OnRecord.Store.Corrections;

namespace OnRecord.App.Exchange.Coding;

/// <summary>
/// Puts what people coded elsewhere into the log of corrections: what the record does not have is added, what it has otherwise is set, what it read just so is
/// confirmed. So it outlives re-reading, counts in <c>score</c>, and taking the same in again changes nothing. What somebody has since corrected in the record
/// itself is left as it is.
/// </summary>
internal sealed class HandCoding(Record record, CodedBy file)
{
    // what is coded and what was read have other edges; more than half in common is the same statement
    private const double Same = 0.5;

    public CodingCounts Counts { get; } = new();

    /// <summary>
    /// Takes stands in; first the statement that each piece of their evidence is, unless it is a deed. Where two actors are given the same words, they are the
    /// statement of the first by issue and key, in whatever order the file has them.
    /// </summary>
    public void Put(IEnumerable<CodedStand> stands)
    {
        foreach (var stand in stands.OrderBy(s => s.Article).ThenBy(s => s.Issue, StringComparer.Ordinal).ThenBy(s => s.ActorKey, StringComparer.Ordinal))
        {
            Put(stand);
        }
    }

    private void Put(CodedStand stand)
    {
        foreach (var place in stand.IsDeed ? [] : stand.Evidence)
        {
            EnsureStatement(stand, place);
        }

        var target = CorrectionTarget.OfPosition(stand.Article, stand.Issue, stand.ActorKey);
        var now = record.Corrections.Now(target);
        bool isSame = now is not null && (now.Stance, now.Condition) == (stand.Stance, stand.Condition) && now.Evidence.SequenceEqual(stand.Evidence);
        var after = new CorrectedValue { Actor = stand.ActorKey, Described = stand.Actor, Stance = stand.Stance, Condition = stand.Condition, Evidence = stand.Evidence, IsDeed = stand.IsDeed ? true : null };
        Apply(stand.Place, stand.By, target, after, now is null ? CorrectionKind.PositionAdd : isSame ? CorrectionKind.PositionConfirm : CorrectionKind.PositionSet);
    }

    /// <summary>Takes statements in.</summary>
    public void Put(IEnumerable<CodedStatement> statements)
    {
        foreach (var coded in statements)
        {
            Put(coded);
        }
    }

    private void Put(CodedStatement coded)
    {
        var after = new CorrectedValue { Statement = coded.Statement, Actor = coded.ActorKey, Described = coded.Actor };
        var there = record.Article(coded.Article)!.Statements.FirstOrDefault(s => s.Statement.Content.SequenceEqual(coded.Statement.Content));
        if (there is null)
        {
            Apply(coded.Place, coded.By, CorrectionTarget.OfStatement(coded.Article, coded.Statement.Content), after, CorrectionKind.StatementAdd);
            return;
        }

        CorrectionKind[] differs =
        [
            .. Says(there.Statement) == Says(coded.Statement) ? Array.Empty<CorrectionKind>() : [CorrectionKind.StatementEdit],
            .. there.ActorKey == coded.ActorKey ? Array.Empty<CorrectionKind>() : [CorrectionKind.SpeakerSet],
        ];
        Apply(coded.Place, coded.By, CorrectionTarget.Of(there), after, differs.Length > 0 ? differs : [CorrectionKind.StatementConfirm]);
    }

    private static (string Source, string Cue, StatementKind Kind, StatementAct Act, DateOnly? SaidOn) Says(Statement s) =>
        (string.Join(' ', s.Source), string.Join(' ', s.Cue), s.Kind, s.Act, s.SaidOn);

    private void EnsureStatement(CodedStand stand, TextSpan place)
    {
        var there = record.Article(stand.Article)!.Statements.Where(s => s.Statement.Content.Any(place.Overlaps)).ToList();
        if (there.Any(s => s.ActorKey == stand.ActorKey))
        {
            return;
        }

        var after = new CorrectedValue { Actor = stand.ActorKey, Described = stand.Actor };
        if (there.FirstOrDefault(s => Shared(s.Statement.Content, place) > Same) is not { } same)
        {
            var statement = new Statement { Number = 0, Source = [], Cue = [], Content = [place], Kind = StatementKind.Indirect, Act = StatementAct.State, Confidence = 1, Why = "by hand" };
            Apply(stand.Place, stand.By, CorrectionTarget.OfStatement(stand.Article, [place]), after with { Statement = statement }, CorrectionKind.StatementAdd);
        }
        else if (same.Review == Review.None)
        {
            Apply(stand.Place, stand.By, CorrectionTarget.Of(same), after, CorrectionKind.SpeakerSet);
        }
    }

    private static double Shared(ImmutableArray<TextSpan> content, TextSpan place)
    {
        int shared = content.Sum(c => Math.Max(0, Math.Min(c.End, place.End) - Math.Max(c.Start, place.Start)));
        return (double)shared / (content.Sum(c => c.Length) + place.Length - shared);
    }

    private void Apply(string place, CodedBy by, CorrectionTarget target, CorrectedValue after, params CorrectionKind[] kinds)
    {
        bool isConfirmation = kinds[0] is CorrectionKind.StatementConfirm or CorrectionKind.PositionConfirm;
        if (record.Corrections.VersionOf(target) > 0)
        {
            Counts.Left.AddRange(isConfirmation ? [] : [place]);
            Counts.Known += isConfirmation ? 1 : 0;
            return;
        }

        var (who, why) = by.Or(file);
        foreach (var kind in kinds)
        {
            record.Corrections.Apply(new Correction { By = who, Why = why, Kind = kind, Target = target, Seen = record.Corrections.VersionOf(target), After = isConfirmation ? null : after });
        }

        Counts.Add(kinds[0]);
    }
}
