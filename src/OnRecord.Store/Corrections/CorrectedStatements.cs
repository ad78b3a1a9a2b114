namespace OnRecord.Store.Corrections;

/// <summary>Statements of one article as read, with what people corrected. Pure: the same reading and log give the same statements.</summary>
internal static class CorrectedStatements
{
    // a re-reading may move an edge of the content; more than half of it in common is the same statement
    private const double SameContent = 0.5;

    public const string Prefix = "statement ";

    /// <summary>The statements that stand, in order of number.</summary>
    /// <param name="read">As read.</param>
    /// <param name="log">All corrections of the article, in order.</param>
    public static List<StatementState> Of(IReadOnlyList<StatementState> read, IEnumerable<Correction> log)
    {
        var targets = log.Where(c => c.Target.Name.StartsWith(Prefix, StringComparison.Ordinal)).GroupBy(c => c.Target.Name, StringComparer.Ordinal).ToList();
        var places = Match(read, [.. targets.Select(t => t.Key)]);
        var result = read.Where(r => !places.ContainsValue(r)).ToList();
        long number = read.Select(r => r.Number).DefaultIfEmpty().Max();
        foreach (var target in targets)
        {
            var start = places.GetValueOrDefault(target.Key);
            if (Fold(start, target) is { } state)
            {
                result.Add(state with { Target = target.Key, Version = target.Max(c => c.Id), Number = start?.Number ?? ++number });
            }
        }

        return [.. result.OrderBy(r => r.Number)];
    }

    private static StatementState? Fold(StatementState? state, IEnumerable<Correction> target)
    {
        foreach (var correction in target.Where(c => c.UndoneBy is null))
        {
            state = Apply(state, correction);
        }

        return state;
    }

    private static StatementState? Apply(StatementState? state, Correction correction)
    {
        var after = correction.After;
        return correction.Kind switch
        {
            CorrectionKind.StatementReject => null,
            CorrectionKind.StatementConfirm => Whole(state, correction) with { Review = Review.Confirmed },
            CorrectionKind.StatementAdd => Whole(state, correction) with { Review = Review.Added },
            CorrectionKind.StatementEdit => (state ?? new()).With(after!.Statement!) with { Review = Review.Corrected },
            CorrectionKind.SpeakerSet => SpokenBy(state, correction),
            _ => state,
        };
    }

    private static StatementState? SpokenBy(StatementState? state, Correction correction) =>
        state is null ? null : state.SpokenBy(correction.After?.Actor, correction.After?.Described, correction.By) with { Review = Review.Corrected };

    // an unknown speaker that is confirmed with the rest stays open to a better reading
    private static StatementState Whole(StatementState? state, Correction correction)
    {
        var whole = (state ?? new()).With(correction.After!.Statement!);
        return correction.After.Actor is { } actor ? whole.SpokenBy(actor, correction.After.Described, correction.By) : whole;
    }

    private static Dictionary<string, StatementState> Match(IReadOnlyList<StatementState> read, List<string> targets)
    {
        var places = new Dictionary<string, StatementState>(StringComparer.Ordinal);
        foreach (string target in targets)
        {
            if (read.FirstOrDefault(r => Prefix + r.Content == target && !places.ContainsValue(r)) is { } exact)
            {
                places.Add(target, exact);
            }
        }

        foreach (string target in targets.Where(t => !places.ContainsKey(t)))
        {
            var near = read.Where(r => !places.ContainsValue(r)).Select(r => (State: r, Share: r.Sharing(target[Prefix.Length..]))).OrderByDescending(r => r.Share).FirstOrDefault();
            if (near.Share > SameContent)
            {
                places.Add(target, near.State);
            }
        }

        return places;
    }
}
