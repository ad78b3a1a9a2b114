using OnRecord.Tests.Support.People;

namespace OnRecord.Tests.Store.Actors;

/// <summary>Articles of people among whom new ones keep coming in; offices and countries are given or not.</summary>
internal sealed class GrowingNews
{
    private readonly SkewedPeople people = new();

    /// <summary>The next article: three people, a third of them by the surname alone.</summary>
    public AnnotatedArticle Article(Random random, int number)
    {
        string day = $"20{random.Next(10, 26)}-03-0{random.Next(1, 9)}";
        return Told.By($"{number}", day, [.. Enumerable.Range(0, 3).Select(_ => people.Next(random)).Select(p => Told.Person(
            random.Next(3) == 0 ? p.Last : $"{p.First} {p.Last}", random.Next(2) == 0 ? p.Role : null, country: random.Next(2) == 0 ? p.Country : null))]);
    }
}
