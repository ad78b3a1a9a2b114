using OnRecord.Actors;
using OnRecord.Actors.Joining;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Actors.Joining;

/// <summary>The rows of <c>Specs/Actors/names.md</c>.</summary>
public sealed class NameSpecTests
{
    public static TheoryData<string, string, string> Rows() => new(Cells("# Names across articles").Select(c => (c[1], c[2], c[3])));

    public static TheoryData<string, string, string, string, string> Surnames() => new(Cells("# Surnames alone").Select(c => (c[1], c[2], c[3], c[4], c[5])));

    [Theory]
    [MemberData(nameof(Rows))]
    public void They_join_or_stay_apart(string one, string other, string joined) => Join(Of(one), Of(other)).ShouldBe(joined == "yes");

    [Theory]
    [MemberData(nameof(Surnames))]
    public void A_surname_joins_whoever_has_it_with_that_office(string surname, string with, string full, string office, string joined)
    {
        var (brief, whole) = (Person(surname, with), Person(full, office));
        NameBlock.Of(brief).IsShort.ShouldBeTrue();
        NameBlock.Of(whole).IsShort.ShouldBeFalse();
        Join(brief, whole).ShouldBe(joined == "yes");
    }

    private static Profile Person(string name, string role) => Profile.Of(new Actor { Id = "x", Name = name, Kind = ActorKind.Person, IsNamed = true, Role = role }, null, "m")!;

    private static IEnumerable<string[]> Cells(string section) => Repository.Read("tests/OnRecord.Tests/Specs/Actors/names.md").Split('\n')
        .SkipWhile(l => l != section).Skip(1).TakeWhile(l => !l.StartsWith("# ", StringComparison.Ordinal))
        .Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(l => l.Split('|').Select(c => c.Trim()).ToArray());

    private static bool Join(Profile one, Profile other)
    {
        var (a, b) = (NameBlock.Of(one), NameBlock.Of(other));
        if (a.IsShort != b.IsShort)
        {
            var (brief, full) = a.IsShort ? (one, other) : (other, one);
            return a.Family == b.Family && ShortNames.Resolve(brief, [new ShortCandidate(1, [new CountedProfile(full, 1)])]).Id == 1;
        }

        return a.Key == b.Key && (a.IsShort || ActorJoiner.Join([new CountedProfile(one, 1), new CountedProfile(other, 1)]).Length == 1);
    }

    // persons have no word that only bodies have
    private static Profile Of(string name)
    {
        string[] bodies = ["Department", "BBC", "Acme", "International", "Watch", "NATO", "Treaty", "IAEA", "Party"];
        bool body = bodies.Any(b => name.Contains(b, StringComparison.Ordinal));
        return Profile.Of(new Actor { Id = "x", Name = name, Kind = body ? ActorKind.Organisation : ActorKind.Person, IsNamed = true, Country = name.StartsWith("US ", StringComparison.Ordinal) ? "US" : null }, null, "m")!;
    }
}
