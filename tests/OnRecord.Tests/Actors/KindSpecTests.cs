using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Reading;
using OnRecord.Statements;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Actors;

/// <summary>Runs the rows of <c>Specs/Actors/kinds.md</c> with the real reader.</summary>
public sealed class KindSpecTests : IClassFixture<SourceSpecTests.OpenReader>
{
    private readonly Reader reader;

    public KindSpecTests(SourceSpecTests.OpenReader open) => reader = open.Reader;

    public static TheoryData<string, string, string, string, string> Kinds() => Rows("# What a source is");

    public static TheoryData<string, string, string, string, string> SecondHand() => Rows("# Second-hand speech");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_actor_is_of_that_kind(string text, string source, string name, string kind, string named)
    {
        var (document, statements, layer) = Read(text);
        var actor = layer.ActorOf(Find(document, statements, source).Number);
        (actor?.Name ?? "?", actor?.Kind.ToString() ?? "?", actor is null ? "?" : actor.IsNamed ? "yes" : "no").ShouldBe((name, kind, named));
    }

    [Theory]
    [MemberData(nameof(SecondHand))]
    public void Both_speakers_stay(string text, string outerSource, string outerContent, string innerSource, string innerName)
    {
        var document = reader.Read(new Article("row", text));
        var content = SpanOf(document, outerContent);
        int inside = document.TextOf(content).IndexOf(innerSource, StringComparison.Ordinal);
        var inner = new TextSpan(content.Start + inside, content.Start + inside + innerSource.Length);
        int last = text.LastIndexOf(outerSource, StringComparison.Ordinal);
        ImmutableArray<Statement> statements =
        [
            Some(1, new TextSpan(last, last + outerSource.Length), content, null),
            Some(2, inner, content with { Start = inner.End }, 1),
        ];

        var layer = ActorResolver.Resolve(document, statements);
        layer.ActorOf(1)!.Name.ShouldEndWith(outerSource);
        (layer.ActorOf(2)?.Name ?? "?").ShouldBe(innerName);
    }

    public static TheoryData<string, string, string, string, string> AsReadRows() => Rows("# Second-hand speech as read");

    [Theory]
    [MemberData(nameof(AsReadRows))]
    public void Both_speakers_are_found_by_the_reader(string text, string source, string innerSource, string innerName, string innerContent)
    {
        var (document, statements, layer) = Read(text);
        var outer = Find(document, statements, source);
        var told = layer.SecondHand.Where(t => t.Statement == outer.Number).ToList();
        if (innerSource == "-")
        {
            told.ShouldBeEmpty();
            return;
        }

        told.Count.ShouldBe(1);
        document.TextOf(told[0].Source).ShouldBe(innerSource);
        layer.Actors.Single(a => a.Id == told[0].ActorId).Name.ShouldBe(innerName);
        document.TextOf(told[0].Content).Trim(' ', ',', '"', '.').ShouldBe(innerContent);
    }

    private static TextSpan SpanOf(Document document, string words)
    {
        int start = document.Article.Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static Statement Some(int number, TextSpan source, TextSpan content, int? parent) => new()
    {
        Number = number,
        Source = [source],
        Cue = [],
        Content = [content],
        Kind = StatementKind.Indirect,
        Act = StatementAct.State,
        Parent = parent,
        Confidence = 1,
        Why = "given",
    };

    private static TheoryData<string, string, string, string, string> Rows(string heading)
    {
        var rows = new TheoryData<string, string, string, string, string>();
        string part = Repository.Read("tests/OnRecord.Tests/Specs/Actors/kinds.md").Split(heading + "\n")[1].Split("\n# ")[0];
        foreach (string line in part.Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| text", StringComparison.Ordinal)))
        {
            string[] cells = [.. line.Split('|')[1..^1].Select(c => c.Trim())];
            rows.Add(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        return rows;
    }

    private static Statement Find(Document document, ImmutableArray<Statement> statements, string source) =>
        statements.Last(s => !s.Source.IsEmpty && document.TextOf(s.Source[0]).Trim(' ', ',') == source);

    private (Document Document, ImmutableArray<Statement> Statements, ActorLayer Layer) Read(string text)
    {
        var document = reader.Read(new Article("row", text.Replace(" ¶ ", "\n\n", StringComparison.Ordinal)));
        var statements = StatementFinder.Find(document);
        return (document, statements, ActorResolver.Resolve(document, statements));
    }
}
