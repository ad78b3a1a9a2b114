using System.Collections.Immutable;

namespace OnRecord.Actors.Offices;

/// <summary>What a register's file holds.</summary>
/// <param name="Tenures">Who held which office when.</param>
/// <param name="Missing">Ids of offices or people that the file names but does not describe; tenures with them are left out.</param>
public sealed record Register(ImmutableArray<Tenure> Tenures, ImmutableArray<string> Missing)
{
    /// <summary>Ids of people with a term whose ends cannot be read as days, or that ends before it begins; those terms are left out.</summary>
    public ImmutableArray<string> Undated { get; init; } = [];
}
