using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Articles;
using OnRecord.Documents;

namespace OnRecord.Tests.Support;

/// <summary>A document made from one line of the reference program's output, so that what stands on the reader is tested without it.</summary>
internal static class ReferenceReading
{
    public static Document ToDocument(string jsonLine, string text)
    {
        using var json = JsonDocument.Parse(jsonLine);
        var root = json.RootElement;
        var spans = root.GetProperty("words").EnumerateArray().Select(ToSpan).ToArray();
        var sentences = ToSentences(root.GetProperty("sentences"), spans);
        var words = ToWords(root, spans, sentences);
        var names = root.GetProperty("names").EnumerateArray()
            .Select(n => new NameMention(ToRange(spans, ToSpan(n)), ToSpan(n), ToKind(n[2].GetString()!))).ToImmutableArray();
        var attributions = root.GetProperty("statements").EnumerateArray().Select(s => ToAttribution(s, spans)).ToImmutableArray();
        return new Document(new Article(root.GetProperty("id").GetString()!, text), words, sentences, names, attributions);
    }

    private static ImmutableArray<Sentence> ToSentences(JsonElement json, TextSpan[] words) =>
        [.. json.EnumerateArray().Select(ToSpan).Select(s => new Sentence(ToRange(words, s), s))];

    private static ImmutableArray<Word> ToWords(JsonElement root, TextSpan[] spans, ImmutableArray<Sentence> sentences)
    {
        var (upos, xpos) = (root.GetProperty("upos"), root.GetProperty("xpos"));
        var (heads, relations) = (root.GetProperty("heads"), root.GetProperty("deprels"));
        int sentence = 0;
        var words = ImmutableArray.CreateBuilder<Word>(spans.Length);
        for (int i = 0; i < spans.Length; i++)
        {
            sentence += sentences[sentence].Words.Contains(i) ? 0 : 1;
            words.Add(new Word(spans[i], upos[i].GetString()!, xpos[i].GetString()!, heads[i].GetInt32(), relations[i].GetString()!, sentence));
        }

        return words.MoveToImmutable();
    }

    private static Attribution ToAttribution(JsonElement json, TextSpan[] words)
    {
        var source = json.GetProperty("source");
        return new Attribution(
            ToRange(words, ToSpan(json.GetProperty("cue")[0])),
            source.ValueKind == JsonValueKind.Null ? null : ToRange(words, ToSpan(source[0])),
            [.. json.GetProperty("content").EnumerateArray().Select(c => ToRange(words, ToSpan(c)))],
            json.GetProperty("confidence").GetSingle());
    }

    private static TextSpan ToSpan(JsonElement json) => new(json[0].GetInt32(), json[1].GetInt32());

    private static WordRange ToRange(TextSpan[] words, TextSpan span) =>
        new(Array.FindIndex(words, w => w.Start == span.Start), Array.FindIndex(words, w => w.End == span.End) + 1);

    private static NameKind ToKind(string label) => label switch
    {
        "PER" => NameKind.Person,
        "ORG" => NameKind.Organisation,
        "LOC" => NameKind.Location,
        _ => NameKind.Other,
    };
}
