using OnRecord.App.Pages.Compare;
using OnRecord.App.Pages.Parts;
using OnRecord.App.Standing;
using OnRecord.Positions;
using OnRecord.Store.Standing;

namespace OnRecord.App.Pages.Issues;

/// <summary>Where one actor stands on an issue.</summary>
public sealed record PositionView
{
    private const int Shown = 3;

    /// <summary>The actor's key.</summary>
    public required string Actor { get; init; }

    /// <summary>The actor's name.</summary>
    public required string Name { get; init; }

    /// <summary>The newest office that an article gives, or null.</summary>
    public string? Office { get; init; }

    /// <summary>The country or organisation that the actor speaks for, or null.</summary>
    public string? Body { get; init; }

    /// <summary>The stand.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Probability, 0 to 1, that it is right.</summary>
    public required float Confidence { get; init; }

    /// <summary>What stands behind it: "4 statements, 3 outlets, 2 days".</summary>
    public required string Behind { get; init; }

    /// <summary>What to be wary of: "thin evidence"; empty where nothing.</summary>
    public required string Warnings { get; init; }

    /// <summary>The newest words that limit it, or null.</summary>
    public string? Condition { get; init; }

    /// <summary>Words that limit what was said where there is no clear position, the newest first; each stands in <see cref="Said"/> or in an older statement.</summary>
    public required IReadOnlyList<LimitView> Limits { get; init; }

    /// <summary>The evidence, the surest first, then the newest where that is another.</summary>
    public required IReadOnlyList<StandView> Evidence { get; init; }

    /// <summary>What was said about the issue where there is no clear position, the newest first.</summary>
    public required IReadOnlyList<StatementView> Said { get; init; }

    internal static PositionView Of(ActorStand a, DateOnly asOf) => new()
    {
        Actor = a.Actor.Key,
        Name = a.Actor.Name,
        Office = a.Office,
        Body = a.Body?.Name,
        Stance = a.Stand.Stance,
        Confidence = a.Stand.Confidence,
        Behind = StandWords.Behind(a.Stand),
        Warnings = StandWords.Warnings(a.Stand, asOf),
        Condition = a.Stand.Condition?.Text,
        Limits = a.Stand.Periods.IsEmpty ? [.. a.Said.Where(h => h.Statement.Condition is not null).Select(LimitView.Of).DistinctBy(l => l.Words).Take(Shown)] : [],
        Evidence = [.. new[] { a.Stand.Strongest, a.Stand.Latest }.OfType<Positions.Standing.Report>().Distinct().Select(StandView.Of)],
        Said = a.Stand.Periods.IsEmpty ? [.. a.Said.Take(Shown).Select(StatementView.Of)] : [],
    };
}
