using OnRecord.Store.Corrections;

namespace OnRecord.App.Pages.Corrections;

/// <summary>One line of the log.</summary>
public sealed record CorrectionView
{
    /// <summary>Its number.</summary>
    public required long Id { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who.</summary>
    public required string By { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>What was done.</summary>
    public required CorrectionKind Kind { get; init; }

    /// <summary>The article's number; 0 where it is no longer in the record or the correction is not about one.</summary>
    public required long Article { get; init; }

    /// <summary>What it was done to, as the log names it.</summary>
    public required string Target { get; init; }

    /// <summary>Who said it before, or whose position it was.</summary>
    public string? Before { get; init; }

    /// <summary>Who said it after.</summary>
    public string? After { get; init; }

    /// <summary>Of an undo: what it takes back.</summary>
    public long? Undoes { get; init; }

    /// <summary>The undo that took it back, or null while it holds.</summary>
    public long? UndoneBy { get; init; }

    /// <summary>Whether it can be taken back.</summary>
    internal bool Holds => Kind != CorrectionKind.Undo && UndoneBy is null;

    /// <summary>What was done, in words.</summary>
    internal string Did => Kind switch
    {
        CorrectionKind.StatementConfirm => "statement confirmed",
        CorrectionKind.StatementReject => "statement rejected",
        CorrectionKind.StatementEdit => "statement corrected",
        CorrectionKind.StatementAdd => "statement added",
        CorrectionKind.SpeakerSet => "speaker set",
        CorrectionKind.PositionConfirm => "position confirmed",
        CorrectionKind.PositionReject => "position rejected",
        CorrectionKind.PositionSet => "position corrected",
        CorrectionKind.PositionAdd => "position added",
        CorrectionKind.Undo => $"correction {Undoes} taken back",
        _ => Kind.ToString(),
    };

    internal static CorrectionView Of(Correction c) => new()
    {
        Id = c.Id,
        At = c.At,
        By = c.By,
        Why = c.Why,
        Kind = c.Kind,
        Article = c.Target.ArticleId,
        Target = c.Target.Name,
        Before = Value(c.Before),
        After = Value(c.After),
        Undoes = c.Undoes,
        UndoneBy = c.UndoneBy,
    };

    private static string? Value(CorrectedValue? value) => value is null ? null : value.Stance is { } stance ? Words.Of(stance) : value.Actor ?? "unknown";
}
