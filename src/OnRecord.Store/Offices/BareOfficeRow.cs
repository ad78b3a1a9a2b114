namespace OnRecord.Store.Offices;

/// <summary>A statement whose source is an office without a name.</summary>
internal sealed class BareOfficeRow
{
    public const string Columns = """
        b.article_id AS ArticleId, b.number AS Number, b.words AS Words, b.country AS Country, b.countries AS Countries, b.day AS Day, b.source AS Source,
        b.text AS Text, b.local_actor AS LocalActor
        """;

    public long ArticleId { get; init; }

    /// <summary>The statement's number as read.</summary>
    public long Number { get; init; }

    public string Words { get; init; } = "";

    /// <summary>The country in the office's own words; blank for none.</summary>
    public string Country { get; init; } = "";

    /// <summary>The countries that the article names, parted by blanks; looked at where the office names none.</summary>
    public string Countries { get; init; } = "";

    public string Day { get; init; } = "";

    public string Source { get; init; } = "";

    public string Text { get; init; } = "";

    /// <summary>The speaker as read: one without a proper name, or none.</summary>
    public string? LocalActor { get; init; }
}
