using OnRecord.Actors;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Tests.Store;

/// <summary>An article "read" by hand in which one tells what another said.</summary>
internal static class SecondHandArticle
{
    public const string Text = "Anna Hill said Peter Holm had warned the bridge was weak.";

    private static readonly TextSpan Hill = new(0, 9), Said = new(10, 14), Reported = new(15, 56), Holm = new(15, 25), Warned = new(30, 36), Weak = new(37, 56);

    /// <summary>What is told is no statement of its own.</summary>
    public static AnnotatedArticle Read() => Of(
        [Statement(1, Hill, Said, Reported, null)],
        [new Speaker(1, "anna-hill", 0.9f, "full name", [])],
        [new SecondHand(1, Holm, Warned, Weak, "peter-holm", 0.8f, "full name")]);

    /// <summary>What is told is a statement inside the other.</summary>
    public static AnnotatedArticle Nested() => Of(
        [Statement(1, Hill, Said, Reported, null), Statement(2, Holm, Warned, Weak, 1)],
        [new Speaker(1, "anna-hill", 0.9f, "full name", []), new Speaker(2, "peter-holm", 0.8f, "full name", [])],
        []);

    private static AnnotatedArticle Of(Statement[] statements, Speaker[] speakers, SecondHand[] told)
    {
        PublicationTime.TryParse("2024-05-01", out var time).ShouldBeTrue();
        var article = new Article("bridge", Text) { Title = "Bridge", Outlet = "The Lock", Published = time };
        Actor[] actors = [Person("anna-hill", "Anna Hill", Hill), Person("peter-holm", "Peter Holm", Holm)];
        return new AnnotatedArticle(new Document(article, [], [], [], []), [.. statements], new ActorLayer([.. actors], [.. speakers]) { SecondHand = [.. told] }, []);
    }

    private static Actor Person(string id, string name, TextSpan mention) => new() { Id = id, Name = name, Kind = ActorKind.Person, IsNamed = true, Mentions = [mention] };

    private static Statement Statement(int number, TextSpan source, TextSpan cue, TextSpan content, int? parent) => new()
    {
        Number = number,
        Source = [source],
        Cue = [cue],
        Content = [content],
        Kind = StatementKind.Indirect,
        Act = StatementAct.State,
        Parent = parent,
        Confidence = 0.9f,
        Why = "reader",
    };
}
