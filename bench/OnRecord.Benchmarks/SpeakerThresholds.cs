using System.Globalization;
using System.Text.Json;
using OnRecord.Actors;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Reading;
using OnRecord.Statements;

namespace OnRecord.Benchmarks;

/// <summary>Resolves the sources of labelled articles with several thresholds, each into a file of predictions that <c>bench/speakers.py</c> scores.</summary>
internal static class SpeakerThresholds
{
    private static readonly float[] Thresholds = [0, 0.3f, 0.4f, 0.5f, 0.55f, 0.6f, 0.65f, 0.7f, 0.75f, 0.8f, 0.85f, 0.9f, 0.96f];

    /// <summary>Reads each article once and resolves it with each threshold.</summary>
    /// <param name="models">The folder of models.</param>
    /// <param name="gold">A JSONL file whose objects have the <c>id</c> of an article.</param>
    /// <param name="texts">The folder of their texts.</param>
    /// <param name="folder">Where <c>0.60.jsonl</c> and so on are written.</param>
    /// <param name="output">Gets one line a threshold.</param>
    public static void Run(string models, string gold, string texts, string folder, TextWriter output)
    {
        using var reader = Reader.Open(Path.Combine(models, "reader"));
        var read = File.ReadLines(gold).Select(Id).Select(id => reader.Read(new Article(id, File.ReadAllText(Path.Combine(texts, id + ".txt")))))
            .Select(d => (Document: d, Statements: StatementFinder.Find(d))).ToList();
        Directory.CreateDirectory(folder);
        foreach (float threshold in Thresholds)
        {
            var layers = read.ConvertAll(r => ActorResolver.Resolve(r.Document, r.Statements, threshold));
            string file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{threshold:F2}.jsonl"));
            File.WriteAllLines(file, read.Zip(layers, (r, layer) => JsonSerializer.Serialize(Prediction(r.Document, r.Statements, layer))));
            output.WriteLine($"{file}: {layers.Sum(l => l.Speakers.Count(s => s.ActorId is not null))} sources have an actor");
        }
    }

    private static string Id(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").GetString()!;
    }

    private static object Prediction(Document document, IEnumerable<Statement> statements, ActorLayer layer) => new
    {
        id = document.Article.Id,
        statements = statements.Where(s => !s.Source.IsEmpty).Select(s => new { source = Source(s, layer.Speakers.FirstOrDefault(p => p.Statement == s.Number)) }),
        actors = layer.Actors.Select(a => new { id = a.Id, name = a.Name, role = a.Role, organisation = a.Organisation }),
    };

    private static object Source(Statement statement, Speaker? speaker) => new
    {
        spans = statement.Source.Select(s => new { start = s.Start, end = s.End }),
        actor = speaker?.ActorId,
        confidence = speaker?.Confidence,
        why = speaker?.Why,
    };
}
