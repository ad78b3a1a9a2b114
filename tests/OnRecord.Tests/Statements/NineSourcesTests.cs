using System.Text;
using OnRecord.Actors;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Statements;

/// <summary>
/// An article with the kinds of source that a column on a war has: a seat of government, a capital, authorities, a president by full name and
/// by surname in another spelling, a deputy ambassador, an institute's analysts, a secretary of state, a spokesman, and "the civilised world".
/// </summary>
public sealed class NineSourcesTests : IClassFixture<NineSourcesTests.OpenEngine>
{
    private static readonly (string Source, string Actor, ActorKind Kind, string? Country, string Cue, string Content)[] Expected =
    [
        ("The Kremlin", "Kremlin", ActorKind.Government, "RU", "said", "that it wanted a new contract for the gas line"),
        ("Kyiv", "Kyiv", ActorKind.Government, "UA", "declared", "that a contract was out of the question as long as the meters were closed to its inspectors"),
        ("the Ukrainian authorities", "the Ukrainian authorities", ActorKind.Government, "UA", "are sure", "The meters were shut to hide a leak and not to save gas"),
        ("Ukrainian President Volodymyr Zelenskyy", "Volodymyr Zelenskyy", ActorKind.Person, "UA", "said", "“Does a neighbour who shuts the valve want a contract? Obviously not. He shows it every cold night,”"),
        ("US Deputy Ambassador to the UN Nora Falk", "Nora Falk", ActorKind.Person, "US", "said", "“The closure shows that he has no interest in an honest count. He will not succeed, because the cold ends and the bills remain,”"),
        ("Analysts from the Institute for the Study of Energy", "Analysts from the Institute for the Study of Energy", ActorKind.Group, null, "believe", "that the company is trying to win time before the winter"),
        ("US Secretary of State Helen Marsh", "Helen Marsh", ActorKind.Person, "US", "said", "“They are looking for a false way out. I mean this: let us forget the meters, and never talk about the gas that is missing,”"),
        ("Tom Quill, a spokesman for the US State Department", "Tom Quill", ActorKind.Person, "US", "said", "“We want a contract. What we don’t want is a promise, because a promise warms nobody,”"),
        ("the civilised world", "the civilised world", ActorKind.Group, null, "message", "that no contract is possible until the meters are open"),
        ("Zelensky", "Volodymyr Zelenskyy", ActorKind.Person, "UA", "added", "that the inspectors would wait at the border"),
    ];

    private readonly Engine engine;

    public NineSourcesTests(OpenEngine open) => engine = open.Engine;

    /// <summary>What stands before the article must not matter, and shows whether places are code points: each of these has more UTF-16 units, or more characters, than it seems.</summary>
    [Theory]
    [InlineData("", "\n")]
    [InlineData("🌊🌊 Gas 😀 news\n\n", "\n")]
    [InlineData("Jose\u0301's re\u0301sume\u0301\n\n", "\r\n")]
    [InlineData("חדשות גז מהגבול\n\n", "\n")]
    [InlineData("𝐁𝐨𝐥𝐝\0 letters\n\n", "\r\n")]
    public void Each_statement_has_its_source_and_its_place(string before, string lineEnd)
    {
        string text = (before + TestData.Read("nine-sources.txt").ReplaceLineEndings("\n")).Replace("\n", lineEnd, StringComparison.Ordinal);
        int[] points = [.. text.EnumerateRunes().Select(r => r.Value)];
        string Slice(IEnumerable<TextSpan> spans) => string.Join(" … ", spans.Select(s => string.Concat(points[s.Start..s.End].Select(p => new Rune(p).ToString()))));

        var read = engine.Read(new Article("nine", text));

        read.Statements.Select(s => (Slice(s.Source), read.Actors.ActorOf(s.Number)?.Name, read.Actors.ActorOf(s.Number)?.Kind, read.Actors.ActorOf(s.Number)?.Country, Slice(s.Cue), Slice(s.Content)))
            .ShouldBe(Expected.Select(e => (e.Source, (string?)e.Actor, (ActorKind?)e.Kind, e.Country, e.Cue, e.Content)));
    }

    /// <summary>The models, opened once for all rows.</summary>
    public sealed class OpenEngine : IDisposable
    {
        public Engine Engine { get; } = Engine.Open(Path.Combine(Repository.Root, "models"));

        public void Dispose() => Engine.Dispose();
    }
}
