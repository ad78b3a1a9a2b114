using OnRecord.App.Pages.Parts;
using OnRecord.Positions;
using OnRecord.Store;

namespace OnRecord.App.Pages.Issues;

/// <summary>Where one actor stands on an issue.</summary>
public sealed record PositionView
{
    /// <summary>The actor's key.</summary>
    public required string Actor { get; init; }

    /// <summary>The actor's name.</summary>
    public required string Name { get; init; }

    /// <summary>The stand.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Probability, 0 to 1, that it is right.</summary>
    public required float Confidence { get; init; }

    /// <summary>The words that limit it, or null.</summary>
    public string? Condition { get; init; }

    /// <summary>The statements behind it, the newest first.</summary>
    public required IReadOnlyList<StatementView> Evidence { get; init; }

    internal static PositionView Of(ActorPosition p) => new()
    {
        Actor = p.Actor.Key,
        Name = p.Actor.Name,
        Stance = p.Stance,
        Confidence = p.Confidence,
        Condition = p.Condition,
        Evidence = [.. p.Evidence.Select(StatementView.Of)],
    };
}
