using System.Collections.Immutable;
using OnRecord.Scoring;
using OnRecord.Store.Corrections;

namespace OnRecord.Store.Scoring;

/// <summary>
/// How often reading was right, by what people have confirmed and corrected. What nobody has looked at does not count, so it speaks for what people
/// choose to look at, not for all of the record. Corrections that were taken back do not count; of several of one target the newest does.
/// </summary>
/// <param name="Statements">Statements: confirmed are right, rejected and edited wrong, added ones were missed.</param>
/// <param name="Speakers">Speakers of statements: those of confirmed statements are right, those that were set wrong.</param>
/// <param name="Positions">Positions: confirmed are right, rejected and set ones wrong, added ones were missed.</param>
public readonly record struct CorrectionScores(Score Statements, Score Speakers, Score Positions)
{
    private const int Page = 1000;

    /// <summary>Counts the whole log.</summary>
    public static CorrectionScores Of(CorrectionLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        Correction[] all = [.. Pages(log).SelectMany(p => p).Where(c => c.UndoneBy is null && c.Kind != CorrectionKind.Undo)];
        return new CorrectionScores(
            Count(all, CorrectionKind.StatementConfirm, [CorrectionKind.StatementReject, CorrectionKind.StatementEdit], CorrectionKind.StatementAdd),
            Count(all, CorrectionKind.StatementConfirm, [CorrectionKind.SpeakerSet], missed: null),
            Count(all, CorrectionKind.PositionConfirm, [CorrectionKind.PositionReject, CorrectionKind.PositionSet], CorrectionKind.PositionAdd));
    }

    private static IEnumerable<ImmutableArray<Correction>> Pages(CorrectionLog log)
    {
        int offset = 0;
        for (var page = log.List(limit: Page); !page.IsEmpty; page = log.List(limit: Page, offset: offset))
        {
            yield return page;
            offset += page.Length;
        }
    }

    // the log comes the newest first
    private static Score Count(Correction[] all, CorrectionKind right, CorrectionKind[] wrong, CorrectionKind? missed)
    {
        var newest = all.Where(c => c.Kind == right || c.Kind == missed || wrong.Contains(c.Kind)).DistinctBy(c => c.Target).ToArray();
        int rights = newest.Count(c => c.Kind == right), wrongs = newest.Count(c => wrong.Contains(c.Kind)), misses = newest.Length - rights - wrongs;
        int edited = newest.Count(c => c.Kind is CorrectionKind.StatementEdit or CorrectionKind.PositionSet or CorrectionKind.SpeakerSet);
        return new Score(rights, rights + wrongs, rights + misses + edited);
    }
}
