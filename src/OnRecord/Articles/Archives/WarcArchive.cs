namespace OnRecord.Articles.Archives;

/// <summary>
/// A web archive, plain or packed record by record, as articles: pages, texts and documents among its responses, resources and conversions. What else is in it (images, requests, copies
/// already there, answers other than 200) is passed over. The time in a record is that of the crawl and becomes no date of the article.
/// </summary>
internal static class WarcArchive
{
    /// <summary>Whether a beginning is that of an archive.</summary>
    public static bool Shows(string head) => head.StartsWith("WARC/", StringComparison.Ordinal);

    /// <summary>The articles and errors of the archive. An article's id is its address.</summary>
    public static IEnumerable<ArticleInput> Read(RawInput input)
    {
        var bytes = new ArchiveBytes(input.Stream);
        return bytes.IsNext([0x1F, 0x8B]) ? Packed(bytes, input) : Records(bytes, 0, input);
    }

    private static IEnumerable<ArticleInput> Packed(ArchiveBytes bytes, RawInput input)
    {
        foreach (var (offset, content) in GzipMembers.Read(bytes))
        {
            // what is wrong with a member is an error at its place; the next one is read
            foreach (var article in Guard.Over(input.Name, () => Records(new ArchiveBytes(content), offset, input), $"record at byte {offset}"))
            {
                yield return article;
            }
        }
    }

    private static IEnumerable<ArticleInput> Records(ArchiveBytes bytes, long start, RawInput input)
    {
        foreach (var record in new WarcRecords(bytes, start, input.Options.MaxBytes).Read())
        {
            string place = $"record at byte {record.Offset}";
            if (record.Problem is not null)
            {
                yield return input.Bad(place, record.Problem);
            }
            else
            {
                foreach (var article in Guard.Over(input.Name, () => Articles(record, input), place))
                {
                    yield return article.Error is { IsSkipped: true } error ? new ArticleInput(null, error with { Path = record.Address ?? error.Path }) : article;
                }
            }
        }
    }

    private static IEnumerable<ArticleInput> Articles(WarcRecord record, RawInput input)
    {
        if (WarcContent.Of(record, input.Options.MaxBytes) is not { } content)
        {
            return [];
        }

        string id = record.Address ?? $"{input.Id}:{record.Offset}";
        return content.Reader.Read(input with { Stream = new MemoryStream(content.Bytes, writable: false), Id = id, Url = record.Address, ServedAs = content.Encoding });
    }
}
