using OnRecord.Documents;
using OnRecord.Positions.Stances;
using OnRecord.Statements;

namespace OnRecord.Tests.Positions.Stances;

public sealed class PassedOnWordsTests
{
    [Fact]
    public void A_part_of_what_another_says_is_passed_on() =>
        PassedOnWords.Among([Says(1, 0, 10, 20, 60), Says(2, 62, 70, 30, 60)]).ShouldBe([2]);

    [Fact]
    public void The_same_words_are_each_ones_own() =>
        PassedOnWords.Among([Says(1, 0, 10, 20, 60), Says(2, 62, 70, 20, 60)]).ShouldBeEmpty();

    [Fact]
    public void Who_is_quoted_inside_what_another_says_speaks() =>
        PassedOnWords.Among([Says(1, 0, 10, 20, 60), Says(2, 20, 28, 35, 60)]).ShouldBeEmpty();

    [Fact]
    public void Ones_own_words_told_twice_are_not_passed_on() =>
        PassedOnWords.Among([Says(1, 0, 10, 20, 60), Says(2, 0, 10, 30, 60)]).ShouldBeEmpty();

    // the cue stands right behind the source
    private static Statement Says(int number, int source, int sourceEnd, int content, int contentEnd) => new()
    {
        Number = number,
        Source = [new TextSpan(source, sourceEnd)],
        Cue = [new TextSpan(sourceEnd, sourceEnd + 5)],
        Content = [new TextSpan(content, contentEnd)],
        Kind = StatementKind.Indirect,
        Act = StatementAct.State,
        Confidence = 0.9f,
        Why = "by hand",
    };
}
