using System.Text;
using OnRecord.Actors;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Statements;

namespace OnRecord.Tests.Support;

/// <summary>An article "read" by hand: each line is one actor's statement, with the stand it shows.</summary>
internal sealed class Handmade(string id, string day, string outlet = "The Lock")
{
    private readonly StringBuilder text = new();
    private readonly List<Statement> statements = [];
    private readonly List<Actor> actors = [];
    private readonly List<Speaker> speakers = [];
    private readonly List<Position> positions = [];

    /// <summary>Adds a line: NAME said "WORDS".</summary>
    public Handmade Says(string name, string words, string? role = null, string? organisation = null, string? country = null, ActorKind kind = ActorKind.Person)
    {
        string key = KeyOf(name);
        int start = text.Length;
        text.Append(name).Append(" said \"").Append(words).Append("\".\n");
        int content = start + name.Length + 6;
        statements.Add(new Statement
        {
            Number = statements.Count + 1,
            Source = [new TextSpan(start, start + name.Length)],
            Cue = [new TextSpan(start + name.Length + 1, start + name.Length + 5)],
            Content = [new TextSpan(content, content + words.Length + 2)],
            Kind = StatementKind.Direct,
            Act = StatementAct.State,
            Confidence = 0.9f,
            Why = "by hand",
        });
        speakers.Add(new Speaker(statements.Count, key, 0.9f, "full name", []));
        if (!actors.Exists(a => a.Id == key))
        {
            actors.Add(new Actor { Id = key, Name = name, Kind = kind, IsNamed = true, Role = role, Organisation = organisation, Country = country, Mentions = [new TextSpan(start, start + name.Length)] });
        }

        return this;
    }

    /// <summary>Gives the stand that the last line shows; <paramref name="condition"/> must be some of its words.</summary>
    public Handmade Shows(string issue, Stance stance, float confidence = 0.9f, string? condition = null)
    {
        var last = statements[^1];
        int at = condition is null ? -1 : text.ToString().IndexOf(condition, last.Content[0].Start, StringComparison.Ordinal);
        positions.Add(new Position
        {
            ActorId = speakers[^1].ActorId!,
            Issue = issue,
            Stance = stance,
            Confidence = confidence,
            Condition = condition is null ? null : new TextSpan(at, at + condition.Length),
            Evidence = [last.Content[0]],
            Statements = [last.Number],
        });
        return this;
    }

    /// <summary>The article with its layers.</summary>
    public AnnotatedArticle Read()
    {
        PublicationTime.TryParse(day, out var published).ShouldBeTrue();
        var article = new Article(id, text.ToString()) { Title = $"Headline of {id}", Outlet = outlet, Published = published, Url = $"https://example.org/{id}" };
        return new AnnotatedArticle(new Document(article, [], [], [], []), [.. statements], new ActorLayer([.. actors], [.. speakers]), [.. positions]);
    }

    private static string KeyOf(string name) => name.ToLowerInvariant().Replace(' ', '-');
}
