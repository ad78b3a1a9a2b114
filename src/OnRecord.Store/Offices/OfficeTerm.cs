namespace OnRecord.Store.Offices;

/// <summary>A person's time in an office by a register that was imported.</summary>
/// <param name="Person">The person's name in the register.</param>
/// <param name="Role">The office.</param>
/// <param name="Organisation">The body that it is of, or <see langword="null"/>.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code of its country, or <see langword="null"/>.</param>
/// <param name="From">The first day, month or year, or <see langword="null"/> where it is not known.</param>
/// <param name="To">The last day, month or year, or <see langword="null"/> where there is none yet or it is not known.</param>
/// <param name="Source">The register: <c>wikidata</c>, <c>popolo</c>.</param>
public sealed record OfficeTerm(string Person, string Role, string? Organisation, string? Country, string? From, string? To, string Source);
