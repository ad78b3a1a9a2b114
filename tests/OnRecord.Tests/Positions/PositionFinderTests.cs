using OnRecord.Articles;
using OnRecord.Positions;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Positions;

public sealed class PositionFinderTests
{
    private const string Text = """
        After the raids on the harbour, Vellin declared that negotiations were out of the question as long as General Orsk is at the head of the council, FREEWIRE reports.

        "We want negotiations. What we don't want is a break, because if there is a break instead of negotiations, General Orsk will use that break to arm again," said Ada Brook, a spokeswoman for the League.
        """;

    private static readonly Issue Talks = new("talks", "Vellin and General Orsk should hold negotiations") { Search = ["negotiations", "talks"] };

    private static readonly AnnotatedArticle Read = ReadOnce();

    [Fact]
    public void A_condition_is_the_actors_that_sets_it() =>
        Read.Positions.Where(p => p.Condition is not null).Select(p => (p.ActorId, Read.Document.TextOf(p.Condition!.Value)))
            .ShouldBe([("vellin", "as long as General Orsk is at the head of the council")]);

    [Fact]
    public void Who_only_passes_words_on_has_no_stand() =>
        Read.Positions.Select(p => p.ActorId).ShouldNotContain(a => a.Contains("freewire", StringComparison.OrdinalIgnoreCase));

    private static AnnotatedArticle ReadOnce()
    {
        using var engine = Engine.Open(Models.Folder);
        return engine.Read(new Article("one", Text), [Talks]);
    }
}
