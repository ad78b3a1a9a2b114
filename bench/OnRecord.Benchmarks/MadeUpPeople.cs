using OnRecord.Actors;
using OnRecord.Documents;

namespace OnRecord.Benchmarks;

/// <summary>Made-up people for articles: six in each, a third of them by the surname alone. The same in every run.</summary>
internal abstract class MadeUpPeople
{
    private const int InEach = 6;

    /// <summary>Offices.</summary>
    protected static readonly string[] Roles = ["President", "Foreign Minister", "senator", "mayor", "chairman", "judge", "spokesman"];

    /// <summary>Countries.</summary>
    protected static readonly string[] Countries = ["US", "GB", "FR", "DE", "UA", "PL"];

    /// <summary>What all is drawn with.</summary>
    protected Random Random { get; } = new(1);

    /// <summary>The day of an article.</summary>
    public string Day() => $"20{Random.Next(10, 26)}-03-0{Random.Next(1, 9)}";

    /// <summary>The people of one article.</summary>
    public IEnumerable<Actor> InOneArticle() => Enumerable.Range(0, InEach).Select(i => Next() with { Id = $"a{i}", Mentions = [new TextSpan(0, 7)] });

    /// <summary>One more person of an article.</summary>
    protected abstract Actor Next();

    /// <summary>A person as an article may name it: by the surname alone each third time, the office and the country each second time.</summary>
    protected Actor Told(string first, string last, string role, string country) => new()
    {
        Id = "",
        Name = Random.Next(3) == 0 ? last : $"{first} {last}",
        Kind = ActorKind.Person,
        IsNamed = true,
        Role = Random.Next(2) == 0 ? role : null,
        Country = Random.Next(2) == 0 ? country : null,
    };
}
