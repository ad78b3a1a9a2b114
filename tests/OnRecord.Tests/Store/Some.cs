using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Tests.Store;

/// <summary>A small article that was "read" by hand.</summary>
internal static class Some
{
    public const string Text = "Mayor Ada Brook said \"the bridge <must> open\" \U0001F600.";

    public static AnnotatedArticle Read(string id = "one", string text = Text, string published = "2024-05-01")
    {
        PublicationTime.TryParse(published, out var time).ShouldBeTrue();
        var article = new Article(id, text) { Title = "Bridge", Outlet = "The Lock", Published = time, Url = $"https://example.org/{id}" };
        var document = new Document(article, [], [], [], []);
        int content = new DocumentText(text).ToCodePoint(text.IndexOf('"', StringComparison.Ordinal));
        var statement = new Statement
        {
            Number = 1,
            Source = [new TextSpan(0, 15)],
            Cue = [new TextSpan(16, 20)],
            Content = [new TextSpan(content, content + 24)],
            Kind = StatementKind.Direct,
            Act = StatementAct.Request,
            Confidence = 0.9f,
            Why = "reader",
        };
        var actor = new Actor { Id = "ada-brook", Name = "Ada Brook", Kind = ActorKind.Person, IsNamed = true, Role = "Mayor", Mentions = [new TextSpan(6, 15)] };
        ImmutableArray<Speaker> speakers = [new Speaker(1, "ada-brook", 0.9f, "full name", [])];
        return new AnnotatedArticle(document, [statement], new ActorLayer([actor], speakers), []);
    }
}
