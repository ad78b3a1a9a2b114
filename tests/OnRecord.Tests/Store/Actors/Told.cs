using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Tests.Store.Actors;

/// <summary>Made-up articles in which each actor says one thing.</summary>
internal static class Told
{
    public static AnnotatedArticle By(string id, string published, params Actor[] actors)
    {
        PublicationTime.TryParse(published, out var time).ShouldBeTrue();
        string text = string.Join(' ', actors.Select((a, i) => $"{a.Name} said word{i}.")) + $" ({id})";
        var statements = ImmutableArray.CreateBuilder<Statement>();
        var placed = ImmutableArray.CreateBuilder<Actor>();
        int at = 0;
        foreach (var actor in actors)
        {
            var source = new TextSpan(at, at + actor.Name.Length);
            int content = source.End + " said ".Length, end = text.IndexOf('.', content);
            statements.Add(new Statement
            {
                Number = statements.Count + 1,
                Source = [source],
                Cue = [new TextSpan(source.End + 1, source.End + 5)],
                Content = [new TextSpan(content, end)],
                Kind = StatementKind.Indirect,
                Act = StatementAct.State,
                Confidence = 0.9f,
                Why = "reader",
            });
            placed.Add(actor with { Id = $"{actor.Id}-{placed.Count}", Mentions = [source] });
            at = end + 2;
        }

        var speakers = placed.Select((a, i) => new Speaker(i + 1, a.Id, 0.9f, "full name", []));
        return new AnnotatedArticle(
            new Document(new Article(id, text) { Published = time }, [], [], [], []), statements.ToImmutable(), new ActorLayer(placed.ToImmutable(), [.. speakers]), []);
    }

    public static Actor Person(string name, string? role = null, string? organisation = null, string? country = null) =>
        new() { Id = "a", Name = name, Kind = ActorKind.Person, IsNamed = true, Role = role, Organisation = organisation, Country = country };

    public static Actor Body(string name, string? country = null) => new() { Id = "b", Name = name, Kind = ActorKind.Organisation, IsNamed = true, Country = country };

    public static Actor Government(string name, string? country) => new() { Id = "g", Name = name, Kind = ActorKind.Government, IsNamed = true, Country = country };
}
