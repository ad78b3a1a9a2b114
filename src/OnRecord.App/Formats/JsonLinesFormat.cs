using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Documents;

namespace OnRecord.App.Formats;

/// <summary>One JSON object a document, offsets in code points.</summary>
internal static class JsonLinesFormat
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(AnnotatedArticle read, TextWriter output)
    {
        var article = read.Document.Article;
        output.WriteLine(JsonSerializer.Serialize(
            new
            {
                id = article.Id,
                title = article.Title,
                published = article.Published?.ToString(),
                language = article.Language,
                statements = read.Statements.Select(s => ToJson(read, s)),
                actors = read.Actors.Actors.Select(ToJson),
                positions = read.Positions.Select(p => ToJson(read, p)),
            },
            Options));
    }

    private static object ToJson(AnnotatedArticle read, Statements.Statement s) => new
    {
        n = s.Number,
        source = s.Source.IsEmpty ? null : new { spans = Spans(s.Source), text = Text(read.Document, s.Source), actor = read.Actors.ActorOf(s.Number)?.Id },
        cue = s.Cue.IsEmpty ? null : new { spans = Spans(s.Cue), text = Text(read.Document, s.Cue) },
        content = new { spans = Spans(s.Content), text = Text(read.Document, s.Content) },
        kind = Name(s.Kind),
        act = Name(s.Act),
        saidOn = s.SaidOn?.ToString("yyyy-MM-dd"),
        addressee = s.Addressee is { } a ? new { spans = Spans([a]), text = read.Document.TextOf(a) } : null,
        parent = s.Parent,
        confidence = Math.Round(s.Confidence, 3),
        why = s.Why,
    };

    private static object ToJson(Actors.Actor a) => new
    {
        id = a.Id,
        name = a.Name,
        kind = Name(a.Kind),
        role = a.Role,
        organisation = a.Organisation,
        country = a.Country,
        mentions = Spans(a.Mentions),
    };

    private static object ToJson(AnnotatedArticle read, Positions.Position p) => new
    {
        actor = p.ActorId,
        issue = p.Issue,
        stance = Name(p.Stance),
        confidence = Math.Round(p.Confidence, 3),
        condition = p.Condition is { } c ? new { spans = Spans([c]), text = read.Document.TextOf(c) } : null,
        evidence = p.Evidence.Select(e => new { spans = Spans([e]), text = read.Document.TextOf(e) }),
        statements = p.Statements,
    };

    private static object[] Spans(IEnumerable<TextSpan> spans) => [.. spans.Select(s => new { start = s.Start, end = s.End })];

    private static string Text(Document document, IEnumerable<TextSpan> spans) => string.Join(" ", spans.Select(document.TextOf));

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
