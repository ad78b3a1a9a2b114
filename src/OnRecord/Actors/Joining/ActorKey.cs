namespace OnRecord.Actors.Joining;

/// <summary>The key of an actor in a record and its addresses: the name in lower-case ASCII letters and digits with hyphens.</summary>
public static class ActorKey
{
    /// <summary>The key of a name: <c>volodymyr-zelenskyy</c>; <c>actor</c> where it has no letter or digit.</summary>
    public static string Of(string name) => new Ids().Next(name);
}
