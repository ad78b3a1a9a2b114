namespace OnRecord.Actors.Joining;

/// <summary>Profiles of one actor while a block is worked through.</summary>
internal sealed record Group(List<Hints> Members, bool IsUnclear)
{
    /// <summary>In how many articles.</summary>
    public int Count => Members.Sum(m => m.Count);

    /// <summary>By identity: two groups are never the same for having equal members.</summary>
    public bool Equals(Group? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
