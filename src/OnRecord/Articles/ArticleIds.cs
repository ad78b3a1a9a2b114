using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Articles;

/// <summary>
/// The ids given so far, so that none is given twice. An article whose id is taken gets the next free one (<c>id~2</c>) and is not lost.
/// Keeps 16 bytes an id, whatever its length.
/// </summary>
internal sealed class ArticleIds
{
    private readonly HashSet<UInt128> taken = [];

    /// <summary>The input with an id of its own, and the reservation where that is a new one.</summary>
    public ArticleInput Admit(ArticleInput input)
    {
        if (input.Article is not { } article || taken.Add(Key(article.Id)))
        {
            return input;
        }

        int n = 2;
        while (!taken.Add(Key($"{article.Id}~{n}")))
        {
            n++;
        }

        string id = $"{article.Id}~{n}";
        return new ArticleInput(article with { Id = id }, new InputError(article.Url ?? article.Id, null, $"the id \"{article.Id}\" is used twice; this article is kept as \"{id}\"."));
    }

    private static UInt128 Key(string id)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(id), hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
