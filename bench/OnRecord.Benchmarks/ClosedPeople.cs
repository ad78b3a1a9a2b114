using OnRecord.Actors;

namespace OnRecord.Benchmarks;

/// <summary>
/// Harder than any news: two hundred surnames of forty first names and no others ever, so that namesakes grow without end, and offices and countries
/// drawn anew for each article, so that they are parted and rejoined all the time.
/// </summary>
internal sealed class ClosedPeople : MadeUpPeople
{
    /// <inheritdoc/>
    protected override Actor Next() =>
        Told($"Name{Random.Next(40)}", $"Surname{Random.Next(200)}x", Roles[Random.Next(Roles.Length)], Countries[Random.Next(Countries.Length)]);
}
