using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Actors;
using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.App.Formats;

/// <summary>One JSON object a line for each article: statements with their places in code points, and actors.</summary>
internal static class JsonLinesFormat
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one article as one line.</summary>
    public static void Write(AnnotatedArticle article, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 14);
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            WriteArticle(article, json);
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void WriteArticle(AnnotatedArticle article, Utf8JsonWriter json)
    {
        var about = article.Document.Article;
        json.WriteStartObject();
        json.WriteString("id", about.Id);
        json.WriteString("title", about.Title);
        json.WriteString("outlet", about.Outlet);
        json.WriteString("published", about.Published?.ToString());
        json.WriteString("language", about.Language);
        json.WriteString("url", about.Url);
        json.WriteStartArray("statements");
        foreach (var statement in article.Statements)
        {
            WriteStatement(article, statement, json);
        }

        json.WriteEndArray();
        json.WriteStartArray("actors");
        foreach (var actor in article.Actors.Actors)
        {
            WriteActor(actor, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStatement(AnnotatedArticle article, Statement statement, Utf8JsonWriter json)
    {
        var document = article.Document;
        var speaker = article.Actors.Speakers.FirstOrDefault(s => s.Statement == statement.Number);
        json.WriteStartObject();
        json.WriteNumber("n", statement.Number);
        WriteSpans(document, "source", statement.Source, json, speaker);
        WriteSpans(document, "cue", statement.Cue, json);
        WriteSpans(document, "content", statement.Content, json);
        json.WriteString("kind", statement.Kind.ToString().ToLowerInvariant());
        json.WriteString("act", statement.Act.ToString().ToLowerInvariant());
        json.WriteString("saidOn", statement.SaidOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("addressee", statement.Addressee is { } span ? document.TextOf(span) : null);
        WriteNumber("parent", statement.Parent, json);
        json.WriteNumber("confidence", MathF.Round(statement.Confidence, 4));
        json.WriteString("why", statement.Why);
        json.WriteEndObject();
    }

    private static void WriteSpans(Document document, string name, ImmutableArray<TextSpan> spans, Utf8JsonWriter json, Speaker? speaker = null)
    {
        if (spans.IsEmpty)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteStartArray("spans");
        foreach (var span in spans)
        {
            json.WriteStartObject();
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("text", string.Join(" ", spans.Select(document.TextOf)));
        if (speaker is not null)
        {
            json.WriteString("actor", speaker.ActorId);
            json.WriteNumber("confidence", MathF.Round(speaker.Confidence, 4));
            json.WriteString("why", speaker.Why);
        }

        json.WriteEndObject();
    }

    private static void WriteActor(Actor actor, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", actor.Id);
        json.WriteString("name", actor.Name);
        json.WriteString("kind", actor.Kind.ToString().ToLowerInvariant());
        json.WriteBoolean("named", actor.IsNamed);
        json.WriteString("role", actor.Role);
        json.WriteString("organisation", actor.Organisation);
        json.WriteString("country", actor.Country);
        json.WriteStartArray("mentions");
        foreach (var mention in actor.Mentions)
        {
            json.WriteStartObject();
            json.WriteNumber("start", mention.Start);
            json.WriteNumber("end", mention.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNumber(string name, int? value, Utf8JsonWriter json)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
