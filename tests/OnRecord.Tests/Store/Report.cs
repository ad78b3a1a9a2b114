using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OnRecord.Actors;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Tests.Store;

/// <summary>An article "read" by hand: whatever stands in straight quotation marks is said by one speaker.</summary>
internal static partial class Report
{
    private const string Names = "bridge council river toll gate envoy mayor winter water market harbour signal ferry miller stone lantern copper village winding summit";

    public static AnnotatedArticle Of(string text, string outlet, string published, string? url = null, string? title = "Bridge", string speaker = "Ada Brook")
    {
        PublicationTime.TryParse(published, out var time).ShouldBeTrue();
        var article = new Article(url ?? outlet, text) { Title = title, Outlet = outlet, Published = time, Url = url ?? $"https://{outlet.ToLowerInvariant()}.example/bridge" };
        ImmutableArray<Statement> statements = [.. Quoted().Matches(text).Select((m, i) => new Statement
        {
            Number = i + 1,
            Source = [],
            Cue = [],
            Content = [new TextSpan(m.Index, m.Index + m.Length)],
            Kind = StatementKind.Direct,
            Act = StatementAct.State,
            Confidence = 0.9f,
            Why = "reader",
        })];
        string id = speaker.ToLowerInvariant().Replace(' ', '-');
        var actor = new Actor { Id = id, Name = speaker, Kind = ActorKind.Person, IsNamed = true, Mentions = [new TextSpan(0, 1)] };
        return new AnnotatedArticle(new Document(article, [], [], [], []), statements, new ActorLayer([actor], [.. statements.Select(s => new Speaker(s.Number, id, 0.9f, "by hand", []))]), []);
    }

    /// <summary>Words that look like an article's and are the same for the same seed.</summary>
    public static string Words(int seed, int count)
    {
        string[] names = Names.Split(' ');
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => $"{names[random.Next(names.Length)]}{random.Next(40)}"));
    }

    [GeneratedRegex("\"[^\"]+\"")]
    private static partial Regex Quoted();
}
