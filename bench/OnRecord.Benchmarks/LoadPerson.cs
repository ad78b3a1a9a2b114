namespace OnRecord.Benchmarks;

/// <summary>Somebody who is quoted in the large record.</summary>
/// <param name="Id">The actor's id in an article.</param>
/// <param name="Name">The full name.</param>
/// <param name="Role">The office.</param>
/// <param name="Country">Its country.</param>
internal sealed record LoadPerson(string Id, string Name, string Role, string Country)
{
    /// <summary>How an article calls them.</summary>
    public string Called => $"{Role} {Name}";
}
