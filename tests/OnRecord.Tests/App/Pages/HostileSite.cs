using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Positions;
using OnRecord.Statements;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.App.Pages;

/// <summary>A record with one article whose every field is markup, and its pages.</summary>
public sealed class HostileSite : IAsyncLifetime
{
    private const string Bad = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";

    internal RunningSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await RunningSite.Start(Make);

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    private static Record Make(string path)
    {
        var record = Record.Open(path);
        var article = new Article("bad", $"{Bad} said {Bad}") { Title = Bad, Outlet = Bad, Byline = Bad, Url = "javascript:alert(1)" };
        var (source, cue, content) = (new TextSpan(0, Bad.Length), new TextSpan(Bad.Length + 1, Bad.Length + 5), new TextSpan(Bad.Length + 6, (2 * Bad.Length) + 6));
        var statement = new Statement { Number = 1, Source = [source], Cue = [cue], Content = [content], Kind = StatementKind.Direct, Act = StatementAct.State, Confidence = 0.5f, Why = Bad };
        var actor = new Actor { Id = "mallory", Name = Bad, Kind = ActorKind.Person, IsNamed = true, Role = Bad, Organisation = Bad, Mentions = [source] };
        ImmutableArray<Speaker> speakers = [new Speaker(1, "mallory", 0.5f, Bad, [])];
        record.AddIssue(new Issue("bad", Bad) { Search = ["alert"] });
        var position = new Position { ActorId = "mallory", Issue = "bad", Stance = Stance.Agree, Confidence = 0.5f, Condition = content, Evidence = [content], Statements = [1] };
        record.Add(new AnnotatedArticle(new Document(article, [], [], [], []), [statement], new ActorLayer([actor], speakers), [position]));
        return record;
    }
}
