using OnRecord.Documents;
using OnRecord.Store;

namespace OnRecord.App.Exchange;

/// <summary>
/// A statement as one JSON object: the fields of <c>read --format jsonl</c> with its article and its speaker. <c>export jsonl</c> and <c>find --json</c> both
/// write it.
/// </summary>
internal static class StatementLine
{
    /// <summary>The object.</summary>
    /// <param name="hit">The statement.</param>
    /// <param name="nearness">How near it is in meaning to what was looked for; <see langword="null"/> where that was not asked.</param>
    public static object Of(StatementHit hit, float? nearness = null)
    {
        var (stored, statement, article) = (hit.Statement, hit.Statement.Statement, hit.Article);
        return new
        {
            article = new { id = article.Key, title = article.Title, outlet = article.Outlet, published = article.Published?.ToString(), url = article.Url },
            n = statement.Number,
            source = statement.Source.IsEmpty ? null : new { spans = Spans(statement.Source), text = stored.SourceText, actor = stored.ActorKey },
            cue = statement.Cue.IsEmpty ? null : new { spans = Spans(statement.Cue), text = stored.CueText },
            content = new { spans = Spans(statement.Content), text = stored.ContentText },
            kind = Names.Of(statement.Kind),
            act = Names.Of(statement.Act),
            saidOn = statement.SaidOn?.ToString("yyyy-MM-dd"),
            addressee = statement.Addressee is { } a ? new { spans = Spans([a]) } : null,
            condition = stored.Condition is { } limit ? new { spans = Spans(limit.Pieces), text = limit.Text } : null,
            parent = statement.Parent,
            toldBy = stored.ToldBy is { } teller ? new { actor = teller.ActorKey, name = teller.Name } : null,
            secondHand = stored.SecondHand.Select(Told),
            confidence = Math.Round(statement.Confidence, 3),
            why = statement.Why,
            speaker = stored.ActorKey is null ? null : new { name = stored.ActorName, confidence = stored.SpeakerConfidence, why = stored.SpeakerWhy },
            quotation = hit.Quotation,
            appearances = hit.Appearances > 1 ? hit.Appearances : (int?)null,
            nearness,
        };
    }

    private static object Told(StoredSecondHand told) => new
    {
        source = new { spans = Spans([told.Source]), text = told.SourceText },
        actor = told.ActorKey,
        name = told.ActorName,
        confidence = Math.Round(told.Confidence, 3),
        why = told.Why,
        cue = new { spans = Spans([told.Cue]), text = told.CueText },
        content = new { spans = Spans([told.Content]), text = told.ContentText },
    };

    private static object[] Spans(IEnumerable<TextSpan> spans) => [.. spans.Select(s => new { start = s.Start, end = s.End })];
}
