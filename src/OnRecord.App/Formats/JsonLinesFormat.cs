using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Documents;

namespace OnRecord.App.Formats;

/// <summary>One JSON object a document, offsets in code points.</summary>
/// <remarks>Written field by field: the serializer would look at these types by reflection first, which a single article waits for.</remarks>
internal static class JsonLinesFormat
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(AnnotatedArticle read, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 14);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, read);
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter json, AnnotatedArticle read)
    {
        var article = read.Document.Article;
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("title", article.Title);
        json.WriteString("published", article.Published?.ToString());
        json.WriteString("language", article.Language);
        json.WriteStartArray("statements");
        foreach (var statement in read.Statements)
        {
            Write(json, read, statement);
        }

        json.WriteEndArray();
        json.WriteStartArray("actors");
        foreach (var actor in read.Actors.Actors)
        {
            Write(json, actor);
        }

        json.WriteEndArray();
        json.WriteStartArray("positions");
        foreach (var position in read.Positions)
        {
            Write(json, read.Document, position);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AnnotatedArticle read, Statements.Statement statement)
    {
        json.WriteStartObject();
        json.WriteNumber("n", statement.Number);
        WriteSource(json, read, statement);
        WriteText(json, "cue", read.Document, statement.Cue);
        WriteText(json, "content", read.Document, statement.Content);
        json.WriteString("kind", Name(statement.Kind));
        json.WriteString("act", Name(statement.Act));
        json.WriteString("saidOn", statement.SaidOn?.ToString("yyyy-MM-dd"));
        WriteText(json, "addressee", read.Document, statement.Addressee is { } addressee ? [addressee] : []);
        WriteNumber(json, "parent", statement.Parent);
        WriteSecondHand(json, read, statement);
        json.WriteNumber("confidence", Math.Round(statement.Confidence, 3));
        json.WriteString("why", statement.Why);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, AnnotatedArticle read, Statements.Statement statement)
    {
        if (statement.Source.IsEmpty)
        {
            json.WriteNull("source");
            return;
        }

        json.WriteStartObject("source");
        WriteSpans(json, "spans", statement.Source);
        json.WriteString("text", TextOf(read.Document, statement.Source));
        var speaker = read.Actors.Speakers.FirstOrDefault(s => s.Statement == statement.Number);
        json.WriteString("actor", speaker?.ActorId);
        if (speaker is not null)
        {
            json.WriteNumber("confidence", Math.Round(speaker.Confidence, 3));
            json.WriteString("why", speaker.Why);
            json.WriteString("office", speaker.Office);
            WriteNames(json, "rivals", speaker.Rivals);
            WriteNames(json, "together", speaker.Together);
        }

        json.WriteEndObject();
    }

    private static void WriteSecondHand(Utf8JsonWriter json, AnnotatedArticle read, Statements.Statement statement)
    {
        json.WriteStartArray("secondHand");
        foreach (var told in read.Actors.SecondHand.Where(t => t.Statement == statement.Number))
        {
            json.WriteStartObject();
            WriteText(json, "source", read.Document, [told.Source]);
            json.WriteString("actor", told.ActorId);
            json.WriteNumber("confidence", Math.Round(told.Confidence, 3));
            json.WriteString("why", told.Why);
            WriteText(json, "cue", read.Document, [told.Cue]);
            WriteText(json, "content", read.Document, [told.Content]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Actors.Actor actor)
    {
        json.WriteStartObject();
        json.WriteString("id", actor.Id);
        json.WriteString("name", actor.Name);
        json.WriteString("kind", Name(actor.Kind));
        json.WriteString("role", actor.Role);
        json.WriteString("organisation", actor.Organisation);
        json.WriteString("country", actor.Country);
        WriteSpans(json, "mentions", actor.Mentions);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Document document, Positions.Position position)
    {
        json.WriteStartObject();
        json.WriteString("actor", position.ActorId);
        json.WriteString("issue", position.Issue);
        json.WriteString("stance", Name(position.Stance));
        json.WriteNumber("confidence", Math.Round(position.Confidence, 3));
        WriteText(json, "condition", document, position.Condition is { } condition ? [condition] : []);
        json.WriteStartArray("evidence");
        foreach (var evidence in position.Evidence)
        {
            WriteText(json, null, document, [evidence]);
        }

        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (int statement in position.Statements)
        {
            json.WriteNumberValue(statement);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IReadOnlyList<string> ids)
    {
        json.WriteStartArray(name);
        foreach (string id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }

    // an object of spans and their characters, or null where there are none
    private static void WriteText(Utf8JsonWriter json, string? name, Document document, IReadOnlyList<TextSpan> spans)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        if (spans.Count == 0)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        WriteSpans(json, "spans", spans);
        json.WriteString("text", TextOf(document, spans));
        json.WriteEndObject();
    }

    private static void WriteSpans(Utf8JsonWriter json, string name, IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteStartObject();
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
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

    private static string TextOf(Document document, IReadOnlyList<TextSpan> spans) =>
        spans.Count == 1 ? document.TextOf(spans[0]) : string.Join(" ", spans.Select(document.TextOf));

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
