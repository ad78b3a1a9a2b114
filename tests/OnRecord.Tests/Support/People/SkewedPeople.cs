namespace OnRecord.Tests.Support.People;

/// <summary>
/// People as news name them: new ones keep coming in, and whoever was named often is named again the likelier, so that a few are everywhere and most are
/// seen once. Surnames and first names are as unequal. Everybody has one office and one country.
/// </summary>
/// <remarks>H. A. Simon, "On a class of skew distribution functions", Biometrika 42, 1955: a draw is something new, or what an earlier draw was.</remarks>
internal sealed class SkewedPeople
{
    private const double NewPerson = 0.25, NewSurname = 0.5, NewFirstName = 0.3;

    private static readonly string[] Roles = ["President", "Foreign Minister", "senator", "mayor", "chairman", "judge", "spokesman"];

    private static readonly string[] Countries = ["US", "GB", "FR", "DE", "UA", "PL"];

    private readonly List<SkewedPerson> named = [];
    private readonly List<string> firsts = [], lasts = [];

    /// <summary>Whoever is named next.</summary>
    public SkewedPerson Next(Random random) => Draw(random, named, NewPerson, _ => new SkewedPerson(
        Draw(random, firsts, NewFirstName, n => $"Name{n}"), Draw(random, lasts, NewSurname, n => $"Surname{n}x"), Roles[random.Next(Roles.Length)], Countries[random.Next(Countries.Length)]));

    private static T Draw<T>(Random random, List<T> before, double isNew, Func<int, T> make)
    {
        var drawn = before.Count == 0 || random.NextDouble() < isNew ? make(before.Count) : before[random.Next(before.Count)];
        before.Add(drawn);
        return drawn;
    }
}

/// <summary>Somebody with an office and a country.</summary>
internal sealed record SkewedPerson(string First, string Last, string Role, string Country);
