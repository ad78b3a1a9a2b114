using System.ComponentModel;
using OnRecord.Store;
using OnRecord.Store.Offices;

namespace OnRecord.App.Mcp;

/// <summary>An office of an actor.</summary>
/// <param name="Role">Office or description.</param>
/// <param name="Organisation">What it is of.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="From">The first day it is given for.</param>
/// <param name="To">The last day it is given for.</param>
/// <param name="By">Who says so: the number of an article, or the name of a register.</param>
internal sealed record HeldOffice(
    string? Role, string? Organisation, string? Country, string? From, string? To, [property: Description("Who says so: the number of an article of the record, or the name of a register that was imported.")] string By)
{
    /// <summary>By a register.</summary>
    public static HeldOffice Of(OfficeTerm term) => new(term.Role, term.Organisation, term.Country, term.From, term.To, term.Source);

    /// <summary>As the articles give them, the newest first.</summary>
    public static IEnumerable<HeldOffice> Of(IEnumerable<Appearance> appearances) =>
        from a in appearances
        where a.Role is not null || a.Organisation is not null
        group a by (a.Role, a.Organisation, a.Country) into same
        select new HeldOffice(same.Key.Role, same.Key.Organisation, same.Key.Country, same.Last().Article.Published?.ToString(), same.First().Article.Published?.ToString(), $"article {same.First().Article.Id}");
}
