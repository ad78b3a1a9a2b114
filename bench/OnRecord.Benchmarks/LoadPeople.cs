using OnRecord.Actors;
using OnRecord.Statements;

namespace OnRecord.Benchmarks;

/// <summary>The people of the large record: a few are quoted in thousands of articles, most in a few.</summary>
internal sealed class LoadPeople
{
    private static readonly string[] Roles = ["President", "Foreign Minister", "Senator", "Mayor", "Chairman", "Judge", "Spokesman"];

    private static readonly string[] Countries = ["US", "GB", "FR", "DE", "UA", "PL"];

    private static readonly string[] Syllables = ["ba", "do", "ri", "len", "mar", "ke", "to", "sil", "va", "nor", "est", "hu", "gra", "pe", "win"];

    private readonly LoadPerson[] people;

    public LoadPeople(int count)
    {
        var random = new Random(2);
        people = [.. Enumerable.Range(0, count).Select(i => new LoadPerson($"p{i}", $"{Word(random, 2)} {Word(random, 3)}", Roles[random.Next(Roles.Length)], Countries[random.Next(Countries.Length)]))];
    }

    /// <summary>Somebody: number n about as often as 1 / n.</summary>
    public LoadPerson Any(Random random) => people[(int)Math.Pow(people.Length, random.NextDouble()) - 1];

    /// <summary>Who speaks in an article.</summary>
    public static ActorLayer Layer(IReadOnlyList<(Statement Statement, LoadPerson By)> said) => new(
        [.. said.GroupBy(s => s.By).Select(g => new Actor
        {
            Id = g.Key.Id,
            Name = g.Key.Name,
            Kind = ActorKind.Person,
            IsNamed = true,
            Role = g.Key.Role,
            Country = g.Key.Country,
            Mentions = [.. g.SelectMany(s => s.Statement.Source)],
        })],
        [.. said.Select(s => new Speaker(s.Statement.Number, s.By.Id, 0.9f, "made up", []))]);

    private static string Word(Random random, int syllables)
    {
        string word = string.Concat(Enumerable.Range(0, syllables).Select(_ => Syllables[random.Next(Syllables.Length)]));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
