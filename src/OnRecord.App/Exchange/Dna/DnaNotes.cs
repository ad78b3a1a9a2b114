using OnRecord.Articles;

namespace OnRecord.App.Exchange.Dna;

/// <summary>
/// What a document's notes keep of an article that the format has no place for, a labelled line each, so that an article comes back as it was. Other notes are a
/// coder's own.
/// </summary>
internal static class DnaNotes
{
    /// <summary>The notes of an article.</summary>
    public static string Of(Article article) => string.Join('\n', Lines(article).Where(l => l.Value is not null).Select(l => $"{l.Label}: {l.Value!.ReplaceLineEndings(" ")}"));

    /// <summary>A document as an article; <paramref name="name"/> is what it is called where the notes do not say.</summary>
    public static Article Read(DnaDocument document, string name)
    {
        var lines = document.Notes.Split('\n').Select(l => l.Split(": ", 2)).Where(l => l.Length == 2).DistinctBy(l => l[0]).ToDictionary(l => l[0], l => l[1].Trim(), StringComparer.Ordinal);
        bool isOurs = lines.ContainsKey("article");
        return new Article(lines.GetValueOrDefault("article") ?? lines.GetValueOrDefault("url") ?? name, document.Text)
        {
            Title = isOurs ? lines.GetValueOrDefault("title") : Or(document.Title),
            Byline = Or(document.Author),
            Outlet = Or(document.Source),
            Url = lines.GetValueOrDefault("url"),
            CanonicalUrl = lines.GetValueOrDefault("canonical"),
            Language = lines.GetValueOrDefault("language"),
            Published = PublicationTime.TryParse(lines.GetValueOrDefault("published"), out var published) ? published : isOurs ? null : DayOf(document.Date),
            Modified = PublicationTime.TryParse(lines.GetValueOrDefault("modified"), out var modified) ? modified : null,
        };
    }

    private static IEnumerable<(string Label, string? Value)> Lines(Article article) =>
    [
        ("article", article.Id), ("title", article.Title), ("url", article.Url), ("canonical", article.CanonicalUrl), ("language", article.Language),
        ("published", article.Published?.ToString()), ("modified", article.Modified?.ToString()),
    ];

    private static string? Or(string text) => text.Length > 0 ? text : null;

    // a coder who gives no time gets midnight
    private static PublicationTime DayOf(DateTimeOffset date) =>
        new(DateOnly.FromDateTime(date.UtcDateTime), date.TimeOfDay == TimeSpan.Zero ? null : TimeOnly.FromDateTime(date.UtcDateTime), date.TimeOfDay == TimeSpan.Zero ? null : TimeSpan.Zero);
}
