using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace OnRecord.Articles.Files.Pdf;

/// <summary>PdfPig's filters, given up when all that a document unpacks grows beyond a limit. One for each document.</summary>
/// <param name="mostBytes">Of all streams together.</param>
internal sealed class BoundedFilters(long mostBytes) : ILookupFilterProvider
{
    private readonly Budget budget = new(mostBytes);

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary, IPdfTokenScanner scanner) => Bound(((ILookupFilterProvider)DefaultFilterProvider.Instance).GetFilters(dictionary, scanner));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private IFilter[] Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => new BoundedFilter(f, budget))];
}

/// <summary>How much may still be unpacked.</summary>
internal sealed class Budget(long left)
{
    private long left = left;

    public void Take(long bytes)
    {
        left -= bytes;
        if (left < 0)
        {
            throw new InputException("unpacks to more than a document of text ever has.");
        }
    }
}

internal sealed class BoundedFilter(IFilter inner, Budget budget) : IFilter
{
    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if (inner is FlateFilter)
        {
            Measure(input); // before the filter fills memory with it
            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.Take(output.Length);
        return output;
    }

    private void Measure(Memory<byte> input)
    {
        using var unpacked = new ZLibStream(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress);
        byte[] block = new byte[64 * 1024];
        try
        {
            for (int got = unpacked.Read(block); got > 0; got = unpacked.Read(block))
            {
                budget.Take(got);
            }
        }
        catch (InvalidDataException)
        {
            // a damaged stream: the filter itself saves what can be saved of it, up to here
        }
    }
}
