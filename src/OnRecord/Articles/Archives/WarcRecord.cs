namespace OnRecord.Articles.Archives;

/// <summary>One record of a web archive (WARC 1.0, 1.1; ISO 28500).</summary>
/// <param name="Offset">Where it begins in its file (of a packed file, where its member begins).</param>
/// <param name="Fields">Its named fields, whatever their case.</param>
/// <param name="Block">What it holds; empty where it was passed over.</param>
/// <param name="Problem">What is wrong with it, or <see langword="null"/>.</param>
internal sealed record WarcRecord(long Offset, IReadOnlyDictionary<string, string> Fields, byte[] Block, string? Problem = null)
{
    /// <summary>response, resource, conversion, request, metadata, warcinfo, revisit, continuation.</summary>
    public string Type => Fields.GetValueOrDefault("WARC-Type") ?? "";

    /// <summary>The address that was archived, without the angle brackets that WARC 1.0 allows.</summary>
    public string? Address => Fields.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>');

    /// <summary>The media type of the block.</summary>
    public string? MediaType => Fields.GetValueOrDefault("Content-Type")?.Split(';')[0].Trim();
}
