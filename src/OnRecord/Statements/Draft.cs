using OnRecord.Documents;

namespace OnRecord.Statements;

/// <summary>A statement while the rules work on it.</summary>
internal sealed class Draft
{
    /// <summary>Where the source stands, or <see langword="null"/>.</summary>
    public TextSpan? Source { get; set; }

    /// <summary>Where the cue stands.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>Further words of the cue, apart from it: "said ... an interview".</summary>
    public List<TextSpan> MoreCue { get; } = [];

    /// <summary>Where the content stands, in order; a draft without any is dropped.</summary>
    public List<TextSpan> Content { get; private set; } = [];

    /// <summary>Probability that it is a statement.</summary>
    public required float Confidence { get; init; }

    /// <summary>What made it, in order.</summary>
    public List<string> Rules { get; } = [];

    /// <summary>Whether its content shares a character with <paramref name="span"/>.</summary>
    public bool Claims(TextSpan span) => Content.Any(c => c.Overlaps(span));

    /// <summary>Adds a span to the content and notes the rule; spans that touch are joined.</summary>
    public void Add(TextSpan span, string rule)
    {
        if (Content.Any(c => c.Contains(span)))
        {
            return;
        }

        var joined = Content.Where(c => c.Overlaps(span) || c.End == span.Start || span.End == c.Start).Aggregate(span, (a, b) => a.Cover(b));
        Content = [.. Content.Where(c => !joined.Contains(c)).Append(joined).Order()];
        Note(rule);
    }

    /// <summary>Takes a span out of the content and notes the rule.</summary>
    public void Remove(TextSpan span, string rule)
    {
        if (Claims(span))
        {
            Content = [.. Content.SelectMany(c => Without(c, span)).Where(c => !c.IsEmpty)];
            Note(rule);
        }
    }

    private void Note(string rule)
    {
        if (!Rules.Contains(rule))
        {
            Rules.Add(rule);
        }
    }

    private static TextSpan[] Without(TextSpan whole, TextSpan part) =>
        whole.Overlaps(part) ? [new(whole.Start, Math.Min(part.Start, whole.End)), new(Math.Max(part.End, whole.Start), whole.End)] : [whole];
}
