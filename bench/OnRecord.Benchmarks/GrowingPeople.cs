using OnRecord.Actors;

namespace OnRecord.Benchmarks;

/// <summary>
/// As in news: new people keep coming in, and the more often somebody was named, the likelier the next article names them again, so that a few are
/// everywhere and most are seen once. Surnames and first names are as unequal. Everybody has one office and one country.
/// </summary>
/// <remarks>H. A. Simon, "On a class of skew distribution functions", Biometrika 42, 1955: a draw is something new, or what an earlier draw was.</remarks>
internal sealed class GrowingPeople : MadeUpPeople
{
    private const double NewPerson = 0.25, NewSurname = 0.5, NewFirstName = 0.3;

    private readonly List<Person> named = [];
    private readonly List<string> firsts = [], lasts = [];

    /// <inheritdoc/>
    protected override Actor Next()
    {
        var person = Draw(named, NewPerson, _ => new Person(
            Draw(firsts, NewFirstName, n => $"Name{n}"), Draw(lasts, NewSurname, n => $"Surname{n}x"), Roles[Random.Next(Roles.Length)], Countries[Random.Next(Countries.Length)]));
        return Told(person.First, person.Last, person.Role, person.Country);
    }

    private T Draw<T>(List<T> before, double isNew, Func<int, T> make)
    {
        var drawn = before.Count == 0 || Random.NextDouble() < isNew ? make(before.Count) : before[Random.Next(before.Count)];
        before.Add(drawn);
        return drawn;
    }

    private sealed record Person(string First, string Last, string Role, string Country);
}
