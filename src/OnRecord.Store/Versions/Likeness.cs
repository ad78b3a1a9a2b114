using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Articles;
using OnRecord.Articles.Sameness;
using OnRecord.Store.Sqlite;

namespace OnRecord.Store.Versions;

/// <summary>An article's text as what is compared: its words, their runs, its signature, its address.</summary>
internal sealed class Likeness
{
    /// <summary>Words in a run: long enough that unrelated texts share hardly any.</summary>
    public const int RunLength = 4;

    // texts that share half of their runs share a band with probability 0.99
    private const int BandCount = 32, BandRows = 3;

    // shorter texts ("Bridge closed.") are the same by chance
    private const int LeastWords = 40;

    private readonly List<string> words;

    public Likeness(Article article)
    {
        words = PlainWords.Of(article.Text);
        Runs = Shingles.Of(words, RunLength);
        Signature = TextSignature.Of(Runs);
        WordsHash = ContentHash.OfText(PlainWords.Joined(article.Title ?? "") + "\n" + string.Join(' ', words));
        Address = AddressOf(article);
    }

    /// <summary>The article's runs of words.</summary>
    public Shingles Runs { get; }

    /// <summary>The MinHash of the runs.</summary>
    public TextSignature Signature { get; }

    /// <summary>The same for two articles with the same words in headline and text.</summary>
    public string WordsHash { get; }

    /// <summary>The key of the address, or <see langword="null"/>.</summary>
    public string? Address { get; }

    /// <summary>The keys by which likely copies are looked for; none of a text of a few words, which would fill the buckets and be like all of its kind.</summary>
    public IEnumerable<long> Bands => IsTelling ? Signature.Bands(BandCount, BandRows) : [];

    /// <summary>Whether the text is long enough to be told from others by its words alone.</summary>
    public bool IsTelling => words.Count >= LeastWords;

    /// <summary>The key of the publisher's own address, else of where it was fetched.</summary>
    public static string? AddressOf(Article article) => SameAddress.Key(article.CanonicalUrl) ?? SameAddress.Key(article.Url);

    /// <summary>The number of the stored article that this one is, word for word, under another address or with another time; or <see langword="null"/>.</summary>
    public long? Twin(SqliteConnection connection, Article article) => connection.QueryFirstOrDefault<long?>(
        """
        SELECT l.article_id FROM likeness l JOIN article a ON a.id = l.article_id
        WHERE l.words_hash = @WordsHash AND ((@Address IS NOT NULL AND l.address = @Address) OR (@IsTelling AND a.outlet = @Outlet COLLATE NOCASE))
        ORDER BY l.article_id LIMIT 1
        """,
        new { WordsHash, Address, IsTelling, article.Outlet });
}
