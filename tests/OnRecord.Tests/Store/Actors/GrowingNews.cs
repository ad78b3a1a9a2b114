namespace OnRecord.Tests.Store.Actors;

/// <summary>
/// Articles in which new people keep coming in, and whoever was named often is named again the likelier: a few are everywhere, most are seen once, and
/// so it is with surnames and first names. Everybody has one office and one country, which an article gives or not.
/// </summary>
/// <remarks>H. A. Simon, "On a class of skew distribution functions", Biometrika 42, 1955: a draw is something new, or what an earlier draw was.</remarks>
internal sealed class GrowingNews
{
    private const double NewPerson = 0.25, NewSurname = 0.5, NewFirstName = 0.3;

    private static readonly string[] Roles = ["President", "Foreign Minister", "senator", "mayor", "chairman", "judge", "spokesman"];

    private static readonly string[] Countries = ["US", "GB", "FR", "DE", "UA", "PL"];

    private readonly List<Person> named = [];
    private readonly List<string> firsts = [], lasts = [];

    /// <summary>The next article: three people, a third of them by the surname alone.</summary>
    public AnnotatedArticle Article(Random random, int number)
    {
        string day = $"20{random.Next(10, 26)}-03-0{random.Next(1, 9)}";
        return Told.By($"{number}", day, [.. Enumerable.Range(0, 3).Select(_ => Draw(random, named, NewPerson, _ => Somebody(random))).Select(p => Told.Person(
            random.Next(3) == 0 ? p.Last : $"{p.First} {p.Last}", random.Next(2) == 0 ? p.Role : null, country: random.Next(2) == 0 ? p.Country : null))]);
    }

    private Person Somebody(Random random) => new(
        Draw(random, firsts, NewFirstName, n => $"Name{n}"), Draw(random, lasts, NewSurname, n => $"Surname{n}x"), Roles[random.Next(Roles.Length)], Countries[random.Next(Countries.Length)]);

    private static T Draw<T>(Random random, List<T> before, double isNew, Func<int, T> make)
    {
        var drawn = before.Count == 0 || random.NextDouble() < isNew ? make(before.Count) : before[random.Next(before.Count)];
        before.Add(drawn);
        return drawn;
    }

    private sealed record Person(string First, string Last, string Role, string Country);
}
