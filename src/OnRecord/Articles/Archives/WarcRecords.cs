namespace OnRecord.Articles.Archives;

/// <summary>
/// The records of a web archive, one at a time. Where one is damaged, what was read of it is given back and the reading goes on at the next line that begins a
/// record, so that the damaged one is lost alone.
/// </summary>
/// <param name="bytes">The archive, or one member of a packed one.</param>
/// <param name="start">Where that begins in the file.</param>
/// <param name="limit">The largest block that is kept.</param>
internal sealed class WarcRecords(ArchiveBytes bytes, long start, int limit)
{
    private const int LongestLine = 64 * 1024, MostFields = 500;

    private static readonly string[] Wanted = ["response", "resource", "conversion"];

    /// <summary>The records, in order; a damaged one has its problem.</summary>
    public IEnumerable<WarcRecord> Read()
    {
        while (SkipBlankLines())
        {
            long offset = start + bytes.Position;
            if (!bytes.IsNext("WARC/"u8))
            {
                bool more = bytes.SkipTo("WARC/1."u8);
                yield return Broken(offset, "does not begin with WARC/1.0 or WARC/1.1.");
                if (!more)
                {
                    yield break;
                }

                continue;
            }

            yield return One(offset);
        }
    }

    private bool SkipBlankLines()
    {
        while (bytes.IsNext("\r"u8) || bytes.IsNext("\n"u8))
        {
            bytes.Skip(1);
        }

        return !bytes.IsAtEnd;
    }

    private WarcRecord One(long offset)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        try
        {
            _ = bytes.Line(LongestLine);
            for (string? line = bytes.Line(LongestLine); line is { Length: > 0 }; line = bytes.Line(LongestLine))
            {
                int colon = line.IndexOf(':', StringComparison.Ordinal);
                if (colon <= 0 || fields.Count >= MostFields)
                {
                    bytes.SkipTo("WARC/1."u8);
                    return Broken(offset, "has a header that is no header.");
                }

                fields[line[..colon].Trim()] = line[(colon + 1)..].Trim();
            }
        }
        catch (InputException e)
        {
            bytes.SkipTo("WARC/1."u8);
            return Broken(offset, e.Message);
        }

        return WithBlock(offset, fields);
    }

    private WarcRecord WithBlock(long offset, Dictionary<string, string> fields)
    {
        if (!long.TryParse(fields.GetValueOrDefault("Content-Length"), out long length) || length < 0)
        {
            bytes.SkipTo("WARC/1."u8);
            return Broken(offset, "has no Content-Length.");
        }

        var record = new WarcRecord(offset, fields, []);
        if (length > limit)
        {
            bytes.Skip(length);
            return Wanted.Contains(record.Type, StringComparer.OrdinalIgnoreCase) ? record with { Problem = $"is larger than {limit:N0} bytes, the limit of one article." } : record;
        }

        byte[] block = bytes.Block((int)length);
        if (block.Length == length && (bytes.IsAtEnd || bytes.IsNext("\r\n\r\n"u8) || bytes.IsNext("\n"u8)))
        {
            return record with { Block = block };
        }

        bytes.Return(block); // its length is wrong: the next record may have been taken with it
        bytes.SkipTo("WARC/1."u8);
        return Broken(offset, "is not as long as it says; it is damaged or cut off.") with { Fields = fields };
    }

    private static WarcRecord Broken(long offset, string problem) => new(offset, new Dictionary<string, string>(StringComparer.Ordinal), [], problem);
}
