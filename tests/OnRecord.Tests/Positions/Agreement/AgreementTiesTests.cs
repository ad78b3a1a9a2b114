using OnRecord.Positions;
using OnRecord.Positions.Agreement;

namespace OnRecord.Tests.Positions.Agreement;

public sealed class AgreementTiesTests
{
    private static readonly (string, IReadOnlyDictionary<string, Stance>)[] Actors =
    [
        ("ada", Stands(("talks", Stance.Agree), ("dam", Stance.Disagree), ("tax", Stance.Mixed))),
        ("bo", Stands(("talks", Stance.Agree), ("dam", Stance.Agree), ("tax", Stance.Mixed))),
        ("cy", Stands(("tax", Stance.Agree), ("dam", Stance.None))),
        ("di", Stands(("dam", Stance.Disagree))),
    ];

    [Fact]
    public void Two_are_tied_by_what_both_are_clear_about() =>
        AgreementTies.Between(Actors).Select(t => $"{t.Left} {t.Right} +{string.Join(',', t.Same)} -{string.Join(',', t.Opposite)}")
            .ShouldBe(["ada bo +talks -dam", "ada di +dam -", "bo di + -dam"]);

    [Fact]
    public void The_ties_of_one_begin_with_them() =>
        AgreementTies.Between(Actors, "di").Select(t => (t.Left, t.Right)).ShouldBe([("di", "ada"), ("di", "bo")]);

    [Fact]
    public void Of_somebody_without_a_stand_there_are_none() => AgreementTies.Between(Actors, "nobody").ShouldBeEmpty();

    private static Dictionary<string, Stance> Stands(params ReadOnlySpan<(string Issue, Stance Stance)> stands) => stands.ToArray().ToDictionary(s => s.Issue, s => s.Stance, StringComparer.Ordinal);
}
