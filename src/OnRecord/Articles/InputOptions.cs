using System.Text;

namespace OnRecord.Articles;

/// <summary>How inputs are read. The defaults suit what people have.</summary>
public sealed record InputOptions
{
    /// <summary>The most bytes one article (a file, or a line of JSONL) may have: 20 MB, far above any article.</summary>
    public int MaxBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>The encoding of all inputs; <see langword="null"/> finds it for each.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The format of all inputs; <see langword="null"/> goes by the ending, then by the content.</summary>
    public InputFormat? Format { get; init; }

    /// <summary>Whether addresses of this machine and of private networks may be fetched; for tests and for one's own server.</summary>
    public bool AllowPrivateAddresses { get; init; }
}
