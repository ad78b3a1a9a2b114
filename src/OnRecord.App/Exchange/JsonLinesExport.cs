using OnRecord.Documents;
using OnRecord.Store;

namespace OnRecord.App.Exchange;

/// <summary>One JSON object a statement: the statement as in <c>read --format jsonl</c>, with its article and its speaker.</summary>
internal static class JsonLinesExport
{
    public static void Write(ExportSource source, Stream output) => JsonStream.Lines(output, source.Statements().Select(ToJson));

    private static object ToJson(StatementHit hit)
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
            parent = statement.Parent,
            confidence = Math.Round(statement.Confidence, 3),
            why = statement.Why,
            speaker = stored.ActorKey is null ? null : new { name = stored.ActorName, confidence = stored.SpeakerConfidence, why = stored.SpeakerWhy },
        };
    }

    private static object[] Spans(IEnumerable<TextSpan> spans) => [.. spans.Select(s => new { start = s.Start, end = s.End })];
}
