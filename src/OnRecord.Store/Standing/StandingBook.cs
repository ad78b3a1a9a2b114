using OnRecord.Positions;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Standing;

/// <summary>Where actors, countries and organisations stand by all articles of the record.</summary>
public sealed class StandingBook
{
    private readonly RecordFile file;

    internal StandingBook(RecordFile file) => this.file = file;

    /// <summary>Where all stand on an issue.</summary>
    /// <param name="issue">An issue of the record.</param>
    /// <param name="asOf">The day; the newest of what the record has on the issue when left out.</param>
    /// <param name="upTo">The number of an article: those that came in after it do not count.</param>
    public IssueStanding On(Issue issue, DateOnly? asOf = null, long? upTo = null)
    {
        ArgumentNullException.ThrowIfNull(issue);
        return file.Use(c => StandingReader.On(c, issue, asOf, upTo));
    }
}
