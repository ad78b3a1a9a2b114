using System.Collections.Immutable;
using OnRecord.Actors.Joining;
using OnRecord.Actors.Offices;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Offices;

/// <summary>
/// Who held which office when: by registers that were imported, and by the articles, each of which dates the offices that it gives. A bare
/// office ("the secretary of state said") is resolved by the day of what was said, and again whenever new evidence comes.
/// </summary>
public sealed class OfficeRegister
{
    private readonly RecordFile file;

    internal OfficeRegister(RecordFile file) => this.file = file;

    /// <summary>Takes a register in, in place of what was known from the same terms before, and resolves the bare offices it tells about; whole or not at all.</summary>
    /// <param name="tenures">The register's terms.</param>
    /// <param name="source">Its name: <c>wikidata</c>, <c>popolo</c>.</param>
    /// <returns>How many terms are stored by it.</returns>
    public int Import(IReadOnlyCollection<Tenure> tenures, string source)
    {
        ArgumentNullException.ThrowIfNull(tenures);
        return file.Use(c =>
        {
            using var transaction = c.BeginTransaction();
            int stored = OfficeTable.Import(c, tenures, source);
            transaction.Commit();
            return stored;
        });
    }

    /// <summary>The terms of an actor by the registers, the newest first.</summary>
    public ImmutableArray<OfficeTerm> OfActor(string key) => file.Use(c => OfficeTable.OfActor(c, key));

    /// <summary>Who held an office on a day, by registers and articles.</summary>
    /// <param name="role">The office as an article writes it.</param>
    /// <param name="country">ISO 3166-1 alpha-2 code; blank where the office itself tells, or for one of a body.</param>
    /// <param name="day">The day.</param>
    public Holder On(string role, string country, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(country);
        return file.Use(c => HolderReader.On(c, RoleWords.Normal(role), country, day, text: "").Holder);
    }
}
