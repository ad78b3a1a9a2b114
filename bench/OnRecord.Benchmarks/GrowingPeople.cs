using OnRecord.Actors;
using OnRecord.Tests.Support.People;

namespace OnRecord.Benchmarks;

/// <summary>As in news: new people keep coming in, and the more often somebody was named, the likelier the next article names them again.</summary>
internal sealed class GrowingPeople : MadeUpPeople
{
    private readonly SkewedPeople people = new();

    /// <inheritdoc/>
    protected override Actor Next()
    {
        var person = people.Next(Random);
        return Told(person.First, person.Last, person.Role, person.Country);
    }
}
