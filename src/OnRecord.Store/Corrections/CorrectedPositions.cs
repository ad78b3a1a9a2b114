using System.Globalization;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Corrections;

/// <summary>Positions of one article as read, with what people corrected of them and of the statements behind them. Pure.</summary>
internal static class CorrectedPositions
{
    public const string Prefix = "position ";

    /// <summary>The positions that stand, one for each issue and actor.</summary>
    /// <param name="read">As read, each with the number of its actor.</param>
    /// <param name="before">The statements as read.</param>
    /// <param name="after">The statements that stand.</param>
    /// <param name="speakers">The number of the actor behind each of them, by statement number.</param>
    /// <param name="log">All corrections of the article, in order.</param>
    /// <param name="actorOf">The number of the actor of a key, described as a person may have done.</param>
    public static List<PositionState> Of(
        IEnumerable<PositionState> read,
        IReadOnlyList<StatementState> before,
        IReadOnlyList<StatementState> after,
        IReadOnlyDictionary<long, long?> speakers,
        IEnumerable<Correction> log,
        Func<string, ActorDescription?, long> actorOf)
    {
        var states = read.Select(p => Follow(p, before, speakers)).OfType<PositionState>().ToList();
        foreach (var target in log.Where(c => c.Target.Name.StartsWith(Prefix, StringComparison.Ordinal)).GroupBy(c => c.Target.Name, StringComparer.Ordinal))
        {
            var (issue, actor) = Split(target.Key);
            long id = actorOf(actor, target.Select(c => c.After?.Described).LastOrDefault(d => d is not null));
            var start = states.Where(s => s.Issue == issue && s.ActorId == id).MaxBy(s => s.Confidence);
            states.RemoveAll(s => s.Issue == issue && s.ActorId == id);
            var state = Fold(start, target, new PositionState { Issue = issue, ActorId = id });
            if (state is not null)
            {
                states.Add(WithStatements(state, after, speakers) with { Version = target.Max(c => c.Id) });
            }
        }

        return [.. states.GroupBy(s => (s.Issue, s.ActorId)).Select(g => g.OrderByDescending(s => s.Review != Review.None).ThenByDescending(s => s.Confidence).First())];
    }

    /// <summary>Issue and actor of a target's name.</summary>
    public static (string Issue, string Actor) Split(string target)
    {
        string[] parts = target.Split(' ', 3);
        return (parts[1], parts[2]);
    }

    private static PositionState? Fold(PositionState? state, IEnumerable<Correction> target, PositionState empty)
    {
        foreach (var correction in target.Where(c => c.UndoneBy is null))
        {
            state = correction.Kind switch
            {
                CorrectionKind.PositionReject => null,
                CorrectionKind.PositionConfirm => (state ?? empty).With(correction.After!) with { Review = Review.Confirmed },
                CorrectionKind.PositionAdd => (state ?? empty).With(correction.After!) with { Review = Review.Added },
                CorrectionKind.PositionSet => (state ?? empty).With(correction.After!) with { Review = Review.Corrected },
                _ => state,
            };
        }

        return state;
    }

    // a stand that a person gave rests on the actor's statements that its evidence lies in, else on those of whoever speaks for or about the actor there
    private static PositionState WithStatements(PositionState state, IReadOnlyList<StatementState> after, IReadOnlyDictionary<long, long?> speakers)
    {
        if (state.Statements.Length > 0 || state.IsDeed == true)
        {
            return state;
        }

        var evidence = SpanText.Read(state.Evidence);
        var all = after.Where(s => SpanText.Read(s.Content).Any(c => evidence.Any(c.Overlaps))).ToList();
        var own = all.Where(s => speakers[s.Number] == state.ActorId).ToList();
        return state with { Statements = string.Join(' ', (own.Count > 0 ? own : all).Select(s => s.Number)) };
    }

    // a stand goes with those who said the words behind it: to whom they are given now, and away with the last of them
    private static PositionState? Follow(PositionState position, IReadOnlyList<StatementState> before, IReadOnlyDictionary<long, long?> speakers)
    {
        var numbers = position.Statements.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => long.Parse(n, CultureInfo.InvariantCulture)).ToHashSet();
        var own = before.Where(s => numbers.Contains(s.Number) && s.LocalActor == position.LocalActor).Select(s => s.Number).ToList();
        if (own.Count == 0)
        {
            return position;
        }

        var now = own.Where(speakers.ContainsKey).Select(n => speakers[n]).Distinct().ToList();
        return now.Contains(position.ActorId) ? position
            : now is [{ } other] ? position with { ActorId = other, LocalActor = null }
            : null;
    }
}
