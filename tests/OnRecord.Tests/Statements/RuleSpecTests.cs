using System.Globalization;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Statements;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Statements;

/// <summary>Runs the rows of <c>Specs/Statements/rules-alone.md</c> and <c>acts.md</c>.</summary>
public sealed class RuleSpecTests
{
    public static TheoryData<string, string> RulesAlone() => [.. Rows("rules-alone.md").Select(c => (c[0], c[1]))];

    public static TheoryData<string, string, string, string> Acts() => [.. Rows("acts.md").Select(c => (c[0], c[1], c[2], c[3]))];

    [Theory]
    [MemberData(nameof(RulesAlone))]
    public void The_rules_alone_find_these(string text, string expected)
    {
        var read = Read(text);
        var document = new Document(read.Article, read.Words, read.Sentences, read.Names, []);
        var statements = StatementFinder.Find(document);
        string shown = statements.IsEmpty ? "none" : string.Join(" ; ", statements.Select(s => Show(document, s)));
        shown.ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public void The_statement_does_this(string text, string act, string addressee, string saidOn)
    {
        var document = Read(text);
        var statement = StatementFinder.Find(document).ShouldHaveSingleItem();
        string to = statement.Addressee is { } span ? document.TextOf(span) : "-";
        string on = statement.SaidOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
        (statement.Act.ToString().ToLowerInvariant(), to, on).ShouldBe((act, addressee, saidOn));
    }

    [Fact]
    public void A_weekday_without_a_day_of_publication_is_no_date() =>
        StatementFinder.Find(Models.Reader().Read(new Article("row", "Peter Holm said on Monday that the road was closed."))).ShouldHaveSingleItem().SaidOn.ShouldBeNull();

    private static Document Read(string text) =>
        Models.Reader().Read(new Article("row", text.Replace(" ¶ ", "\n\n", StringComparison.Ordinal)) { Published = new PublicationTime(new DateOnly(2024, 5, 15)) });

    private static string Show(Document document, Statement s) =>
        $"{Show(document, s.Source)} > {Show(document, s.Cue)} > {Show(document, s.Content)} ({s.Kind.ToString().ToLowerInvariant()})";

    private static string Show(Document document, IReadOnlyList<TextSpan> spans) =>
        spans.Count == 0 ? "-" : string.Join(" … ", spans.Select(document.TextOf)).Replace("\n\n", " ¶ ", StringComparison.Ordinal);

    private static IEnumerable<string[]> Rows(string file) =>
        Repository.Read("tests/OnRecord.Tests/Specs/Statements/" + file).Split('\n')
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| text ", StringComparison.Ordinal))
            .Select(l => l.Split('|')[1..^1].Select(c => c.Trim()).ToArray());
}
