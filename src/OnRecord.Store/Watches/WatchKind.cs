namespace OnRecord.Store.Watches;

/// <summary>What a watch looks for.</summary>
public enum WatchKind
{
    /// <summary>Statements that match a search.</summary>
    Statements,

    /// <summary>Articles in which actors of a name appear, with their office there.</summary>
    Actors,

    /// <summary>Articles that report where somebody stands on an issue.</summary>
    Issues,

    /// <summary>Changes of a stand on an issue.</summary>
    Shifts,
}
