using System.Collections.Immutable;
using System.Text;
using OnRecord.Articles.Following;

namespace OnRecord.Articles;

/// <summary>How inputs are read. The defaults suit what people have.</summary>
public sealed record InputOptions
{
    /// <summary>The most bytes one article (a file, a record of an archive, a line of JSONL) may have: 20 MB, far above any article.</summary>
    public int MaxBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>The longest that the work on one file may take; a file that is made to be slow is given up then.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The encoding of all inputs; <see langword="null"/> finds it for each.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The format of all inputs; <see langword="null"/> goes by the ending, then by the content.</summary>
    public InputFormat? Format { get; init; }

    /// <summary>For JSON and tables: which of their fields holds the text, the title and so on, where it is not called so; dots lead inwards (<c>meta.author</c>).</summary>
    public ImmutableDictionary<string, string> Fields { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether the page behind each item of a feed is fetched, instead of the text in the feed being taken.</summary>
    public bool FollowLinks { get; init; }

    /// <summary>Told how many bytes were read of a file whenever some were, on whatever thread reads: for whoever wants to know how far it is. Packed files count as they lie there.</summary>
    public Action<int>? Took { get; init; }

    /// <summary>Whether an article carries the source of the page that it was read from, for comparing the two.</summary>
    public bool KeepPages { get; init; }

    /// <summary>How politely the pages are fetched that a feed or a sitemap names.</summary>
    public FollowOptions Manners { get; init; } = new();

    /// <summary>Whether addresses of this machine and of private networks may be fetched; for tests and for one's own server.</summary>
    public bool AllowPrivateAddresses { get; init; }
}
