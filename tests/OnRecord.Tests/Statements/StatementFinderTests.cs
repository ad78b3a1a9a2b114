using System.Collections.Immutable;
using OnRecord.Articles;
using OnRecord.Documents;
using OnRecord.Statements;

namespace OnRecord.Tests.Statements;

/// <summary>What the rules do with readings made by hand: words apart by single spaces, all in one sentence.</summary>
public sealed class StatementFinderTests
{
    [Fact]
    public void A_statement_inside_another_has_it_as_parent()
    {
        var found = Find("Ann says Bob thinks the road is closed", Cue(1, 0, (2, 8)), Cue(3, 2, (4, 8)));

        found.Select(s => s.Number).ShouldBe([1, 2]);
        found.Select(s => s.Parent).ShouldBe([null, 1]);
    }

    [Fact]
    public void Two_cues_side_by_side_for_one_quotation_become_one()
    {
        var found = Find("“We will go home,” he said in an interview", Cue(5, 4, (0, 4)), Cue(8, 4, (0, 4)));

        var only = found.ShouldHaveSingleItem();
        only.Cue.Length.ShouldBe(2);
        only.Why.ShouldBe("reader");
    }

    [Fact]
    public void A_quotation_given_to_two_speakers_stays_with_the_nearer()
    {
        var found = Find("“We will go home,” Ann said \n “They will stay here,” Bob said", Cue(5, 4, (0, 4), (7, 11)), Cue(12, 11, (7, 11)));

        found.Select(s => s.Content.Length).ShouldBe([1, 1]);
        found[0].Why.ShouldContain("one-cue");
    }

    [Fact]
    public void Nothing_read_gives_nothing() => Find("The rain fell all night").ShouldBeEmpty();

    private static ImmutableArray<Statement> Find(string text, params Attribution[] attributions)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        int at = 0;
        foreach (string part in text.Split(' '))
        {
            words.Add(new Word(new TextSpan(at, at + part.Length), "X", "XX", words.Count, "dep", 0));
            at += part.Length + 1;
        }

        var sentence = new Sentence(new WordRange(0, words.Count), new TextSpan(0, text.Length));
        return StatementFinder.Find(new Document(new Article("made", text), words.ToImmutable(), [sentence], [], [.. attributions]));
    }

    private static Attribution Cue(int cue, int source, params (int First, int End)[] content) =>
        new(new WordRange(cue, cue + 1), new WordRange(source, source + 1), [.. content.Select(c => new WordRange(c.First, c.End))], 0.9f);
}
