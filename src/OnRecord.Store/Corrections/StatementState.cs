using OnRecord.Statements;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Corrections;

/// <summary>A statement's row without what is worked out from others (words of the spans, the actor's number); written as JSON as it was read.</summary>
internal sealed record StatementState
{
    /// <summary>Its columns of <c>statement s</c>.</summary>
    public const string Columns = """
        s.id AS Id, s.number AS Number, s.kind AS Kind, s.act AS Act, s.said_on AS SaidOn, s.addressee AS Addressee, s.parent AS Parent,
        s.confidence AS Confidence, s.why AS Why, s.source AS Source, s.cue AS Cue, s.content AS Content, s.local_actor AS LocalActor,
        s.speaker_confidence AS SpeakerConfidence, s.speaker_why AS SpeakerWhy, s.rivals AS Rivals
        """;

    /// <summary>The row's number; 0 for one that is not there yet.</summary>
    public long Id { get; init; }

    public long Number { get; init; }

    public string Kind { get; init; } = "";

    public string Act { get; init; } = "";

    public string? SaidOn { get; init; }

    public string? Addressee { get; init; }

    public long? Parent { get; init; }

    public double Confidence { get; init; }

    public string Why { get; init; } = "";

    public string Source { get; init; } = "";

    public string Cue { get; init; } = "";

    public string Content { get; init; } = "";

    /// <summary>The article's own id of the speaker, as read.</summary>
    public string? LocalActor { get; init; }

    public double? SpeakerConfidence { get; init; }

    public string? SpeakerWhy { get; init; }

    public string? Rivals { get; init; }

    /// <summary>Whether a person said who speaks; then <see cref="ByHand"/> is who, or null for unknown.</summary>
    public bool IsSpeakerByHand { get; init; }

    /// <summary>An actor's key or a new actor's name.</summary>
    public string? ByHand { get; init; }

    /// <summary>How the person described who speaks.</summary>
    public ActorDescription? Described { get; init; }

    public Review Review { get; init; }

    public string? Target { get; init; }

    public long Version { get; init; }

    /// <summary>The state with the places, kind and act of <paramref name="statement"/>; number and row stay.</summary>
    public StatementState With(Statement statement) => this with
    {
        Kind = statement.Kind.ToString(),
        Act = statement.Act.ToString(),
        SaidOn = statement.SaidOn?.ToString("yyyy-MM-dd"),
        Addressee = SpanText.Write(statement.Addressee),
        Confidence = statement.Confidence,
        Why = statement.Why,
        Source = SpanText.Write(statement.Source),
        Cue = SpanText.Write(statement.Cue),
        Content = SpanText.Write(statement.Content),
    };

    /// <summary>The state with a speaker that a person named.</summary>
    public StatementState SpokenBy(string? actor, ActorDescription? described, string by) => this with
    {
        IsSpeakerByHand = true,
        ByHand = actor,
        Described = described,
        SpeakerConfidence = actor is null ? 0 : 1,
        SpeakerWhy = $"by hand ({by})",
        Rivals = null,
    };

    /// <summary>How much of both contents they share: 1 for the same, 0 for nothing.</summary>
    public double Sharing(string content)
    {
        var (mine, theirs) = (SpanText.Read(Content), SpanText.Read(content));
        int shared = mine.Sum(m => theirs.Sum(t => Math.Max(0, Math.Min(m.End, t.End) - Math.Max(m.Start, t.Start))));
        int all = mine.Sum(m => m.Length) + theirs.Sum(t => t.Length) - shared;
        return all == 0 ? 0 : (double)shared / all;
    }
}
