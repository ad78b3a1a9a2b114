using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Scoring;
using OnRecord.Statements;

namespace OnRecord.Tests.Scoring;

public sealed class GivenComparisonTests
{
    private const string Text = "\U0001F600 Ada Brook said \"the bridge must open soon\". Bo Cox said \"no\".";

    [Theory]
    [InlineData("the bridge must open soon", "Ada Brook", 1, true)]
    [InlineData("the bridge must", "Brook, Ada", 1, true)]
    [InlineData("the bridge must open soon", "Bo Cox", 1, false)]
    [InlineData("the bridge ... open soon", null, 1, null)]
    [InlineData("no", "Bo Cox", null, null)]
    [InlineData("words that are not there", "Ada Brook", null, null)]
    public void A_quotation_is_found_where_a_statement_holds_half_of_it(string content, string? speaker, int? statement, bool? same)
    {
        var article = new Article("a", Text) { Given = [new GivenQuotation(content, speaker)] };
        var read = new Statement
        {
            Number = 1,
            Source = [],
            Cue = [],
            Content = [new TextSpan(17, 44)],
            Kind = StatementKind.Direct,
            Act = StatementAct.State,
            Confidence = 1,
            Why = "by hand",
        };
        var match = GivenComparison.Of(article, [read], _ => "Ada Brook").Single();
        (match.Statement, match.HasSameSpeaker).ShouldBe((statement, same));
    }
}
