using System.Collections.Immutable;

namespace OnRecord.Actors.Offices;

/// <summary>One person's time in one office, as a register gives it. Ends that it does not give are open.</summary>
public sealed record Tenure
{
    /// <summary>The register's own id of the person.</summary>
    public required string PersonId { get; init; }

    /// <summary>The person's name.</summary>
    public required string Person { get; init; }

    /// <summary>Other names of the person.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The office: "Secretary of State".</summary>
    public required string Role { get; init; }

    /// <summary>Other names of the office: "foreign secretary".</summary>
    public ImmutableArray<string> OtherRoles { get; init; } = [];

    /// <summary>The body that the office is of, or <see langword="null"/>.</summary>
    public string? Organisation { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of the country that the office is of, or <see langword="null"/>.</summary>
    public string? Country { get; init; }

    /// <summary>The first day.</summary>
    public PartialDay? From { get; init; }

    /// <summary>The last day, counted in.</summary>
    public PartialDay? To { get; init; }

    /// <summary>Whether the person may have been in office on a day: a day of a month or year of which only that much is known counts.</summary>
    public bool Covers(DateOnly day) => (From is not { } from || from.First <= day) && (To is not { } to || day <= to.Last);
}
